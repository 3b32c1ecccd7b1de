import { covers, firstEndingAfter, trimSpan } from "../document/span.js";
import { mediumOf } from "./medium.js";
import { withOwners } from "./owners.js";
import { pieces } from "./pieces.js";
import { entityAt, mentionsInside, speakerSpanOf } from "./speaker.js";
import { tweetStatements } from "./tweets.js";
/** Turns drafts into statements: speaker, kind, medium, day, container; sorted by content. */
export function resolveDrafts(doc, drafts) {
    const inside = new Set(drafts.filter((draft) => draft.isInside).flatMap((draft) => resolved(doc, draft)));
    const reported = drafts.filter((draft) => !draft.isInside).flatMap((draft) => resolved(doc, draft));
    const found = [...tweetStatements(doc), ...reported, ...inside].sort(byPlace);
    const hulls = found.map(hullOf);
    const statements = found.filter((each, index) => !inside.has(each) || containerOf(found, hulls, index) !== null);
    const keptHulls = statements.length === found.length ? hulls : statements.map(hullOf);
    const nested = statements.map((statement, index) => ({
        ...statement,
        parent: containerOf(statements, keptHulls, index),
    }));
    return withOwners(doc, nested);
}
const firstStart = ({ content, cueSpan }) => Math.min(content[0]?.start ?? 0, cueSpan?.start ?? Number.MAX_SAFE_INTEGER);
const byPlace = (a, b) => firstStart(a) - firstStart(b) || (b.content.at(-1)?.end ?? 0) - (a.content.at(-1)?.end ?? 0);
function resolved(doc, draft) {
    const quotations = draft.isInside ? [] : doc.quotations;
    const { content, kind } = pieces({ text: doc.text, quotations }, draft.content);
    if (content.length === 0)
        return [];
    const speakerSpan = draft.source && speakerSpanOf(doc, trimSpan(doc.text, draft.source));
    const addresseeSpans = draft.addressees.map((span) => speakerSpanOf(doc, span));
    const words = [...(draft.source ? [draft.source] : []), ...draft.attribution]
        .map(({ start, end }) => doc.text.slice(start, end))
        .join(" ");
    return [
        {
            kind,
            medium: mediumOf(words),
            speaker: entityAt(doc, speakerSpan),
            speakerSpan,
            cueSpan: draft.cueSpan,
            cue: draft.cue,
            content,
            addressees: addresseeSpans.flatMap((span) => entityAt(doc, span) ?? []),
            addresseeSpans,
            about: aboutOf(doc, content),
            saidOnTimex: timexIn(doc, draft),
            parent: null,
            isNegated: draft.isNegated,
            rule: draft.rule,
            confidence: null,
        },
    ];
}
function aboutOf(doc, content) {
    const entities = content
        .flatMap((span) => mentionsInside(doc, span))
        .filter(({ form }) => form !== "pronoun")
        .map(({ entity }) => entity);
    return [...new Set(entities)];
}
function timexIn(doc, { attribution, content }) {
    for (const span of attribution) {
        for (let at = firstEndingAfter(doc.timexes, span.start); at < doc.timexes.length; at++) {
            const timex = doc.timexes[at];
            if (!timex || timex.start >= span.end)
                break;
            if (!content.some((piece) => covers(piece, timex)))
                return at;
        }
    }
    return null;
}
function hullOf({ content }) {
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0);
    return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0, length };
}
/** The nearest statement before, or around, whose content holds this one's cue and content. */
function containerOf(statements, hulls, index) {
    const [cue, own] = [statements[index]?.cueSpan, hulls[index]];
    if (!cue || !own)
        return null;
    let best = null;
    let shortest = Number.POSITIVE_INFINITY;
    for (let at = Math.max(0, index - 12); at < Math.min(hulls.length, index + 12); at++) {
        const other = hulls[at];
        if (!other || at === index || other.length >= shortest || !holds(other, own, cue))
            continue;
        best = at;
        shortest = other.length;
    }
    return best;
}
function holds(outer, inner, cue) {
    return outer.end - outer.start > inner.end - inner.start && covers(outer, cue) && covers(outer, inner);
}
//# sourceMappingURL=resolve.js.map