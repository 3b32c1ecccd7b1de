import { firstEndingAfter, overlaps } from "../document/span.js";
import { documentNouns } from "./nouns.js";
import { mentionsInside } from "./speaker.js";
/**
 * Gives a speaker to statements whose words name none: `the statement said` speaks for whoever issued it, `it added`
 * for the same, `who said` for the name before it, `Ukrainian forces claimed` for the country. Takes the statements in order.
 */
export function withOwners(doc, statements) {
    const issuers = issuersOf(doc);
    const out = [];
    for (const statement of statements) {
        const before = out.findLast((other) => other.parent === null);
        const container = (statement.parent === null ? null : out[statement.parent]) ?? null;
        const owner = ownerOf(doc, statement, { before: before ?? null, last: out.at(-1) ?? null, container, issuers });
        const speaker = owner === undefined ? statement.speaker : owner;
        const medium = statement.medium ?? (before && before.speaker === speaker ? lasting(before.medium, speaker) : null);
        out.push({ ...statement, speaker, medium });
    }
    return out;
}
/** The medium of an occasion at which its speaker goes on speaking; null for a tweet or a call. */
function lasting(medium, speaker) {
    return speaker !== null && medium !== "tweet" && medium !== "phone call" ? medium : null;
}
/** The entity to put in; undefined when the speaker stays as it is. */
function ownerOf(doc, statement, { before, last, container, issuers }) {
    const { speakerSpan, speaker } = statement;
    if (!speakerSpan)
        return speaker === null && last?.cue === statement.cue && isNear(last, statement) ? last.speaker : undefined;
    const words = doc.text.slice(speakerSpan.start, speakerSpan.end).toLowerCase();
    if (isDocument(words)) {
        const issuer = issuers.findLast(({ at }) => at < speakerSpan.start)?.entity;
        return entityInside(doc, speakerSpan) ?? issuer ?? before?.speaker;
    }
    if (words === "i")
        return container?.speaker;
    if (speaker !== null)
        return undefined;
    if (words === "it")
        return before?.speaker;
    if (words === "who" || words === "which")
        return entityBefore(doc, speakerSpan.start);
    return countryInside(doc, speakerSpan) ?? undefined;
}
const isNear = (a, b) => Math.abs((a.content.at(-1)?.end ?? 0) - (b.content[0]?.start ?? 0)) < 120;
/** Whether a phrase's head is a text: `the statement`, `a statement released by the ministry`. */
function isDocument(words) {
    const head = /^(.{0,80}?)(?:\s+(?:of|from|by|on|in|for|released|issued|published|posted)\s|$)/u.exec(words)?.[1] ?? words;
    return documentNouns.has(head.split(/\s+/u).at(-1) ?? "");
}
/** The last body, person or country named in a phrase. */
function entityInside(doc, span) {
    const inside = mentionsInside(doc, span).filter(({ type }) => type === "PERSON" || type === "ORG" || type === "PLACE");
    return inside.at(-1)?.entity ?? null;
}
function entityBefore(doc, offset) {
    const before = mentionsInside(doc, { start: Math.max(0, offset - 60), end: offset }).findLast(({ end }) => /^[\s,]{0,3}$/u.test(doc.text.slice(end, offset)));
    return before?.entity ?? null;
}
/** For `Ukrainian forces`: the country, when the article names it. */
function countryInside(doc, span) {
    const { entities } = doc.mentions;
    const nation = mentionsInside(doc, span).find(({ type, start }) => type === "NORP" && start - span.start < 5);
    const country = nation && entities[nation.entity]?.country;
    if (!country ||
        !/\b(?:forces|troops|army|military|officials|authorities|side)$/u.test(doc.text.slice(span.start, span.end)))
        return null;
    const index = entities.findIndex((entity) => entity.subtype === "country" && entity.country === country);
    return index < 0 ? null : index;
}
const issuing = new Set(["issue", "release", "publish", "sign"]);
/** Who issues a statement, and where the article says so: `The White House issued a joint statement`. */
function issuersOf(doc) {
    const { clauses, nounPhrases } = doc.syntax;
    return clauses.flatMap((clause) => {
        if (clause.isPassive || clause.subject === null || !issuing.has(clause.lemma))
            return [];
        const subject = nounPhrases[clause.subject];
        if (!subject)
            return [];
        const isText = clause.objects.some((object) => {
            const phrase = nounPhrases[object];
            return phrase !== undefined && /\bstatements?\b/iu.test(doc.text.slice(phrase.start, phrase.end));
        });
        const mention = isText ? doc.mentions.mentions[firstEndingAfter(doc.mentions.mentions, subject.start)] : undefined;
        return mention && overlaps(mention, subject) ? [{ at: subject.start, entity: mention.entity }] : [];
    });
}
//# sourceMappingURL=owners.js.map