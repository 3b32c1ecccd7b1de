import { firstEndingAfter } from "../document/span.js";
import { attached } from "./chains.js";
import { headOf, mentionsIn, nounLemma, statementAt } from "./reading.js";
import { isOfClass } from "./words/classes.js";
import { collectives } from "./words/collectives.js";
/** The entity with this index. */
export function entityAt({ doc }, index) {
    return index === null ? null : (doc.mentions.entities[index] ?? null);
}
/** A nationality stands for its country when the article names it. */
function acting(reading, mention) {
    const entity = entityAt(reading, mention.entity);
    if (entity?.type !== "NORP" || !entity.country)
        return mention.entity;
    return reading.countries.get(entity.country) ?? mention.entity;
}
/** The participants a noun phrase names, `of` phrases behind it included when its head is a collective (`the people of Ukraine`). */
export function participantsOf(reading, index, statement) {
    const phrase = reading.nounPhrases[index];
    if (!phrase)
        return [];
    const head = headOf(reading, phrase);
    if (!head)
        return [];
    const mentions = mentionsIn(reading, phrase).filter(({ type }) => type !== "MISC");
    if (phrase.kind === "pronoun")
        return pronoun(reading, { phrase, head, mentions, statement });
    const named = mentions.filter((mention) => mention.start <= head.start && head.end <= mention.end);
    const exact = named.find(({ form }) => form !== "nominal") ?? named[0];
    if (exact)
        return [{ start: exact.start, end: exact.end, entity: acting(reading, exact) }];
    if (!isActor(head))
        return [];
    const modifier = mentions.at(-1);
    if (modifier)
        return [{ start: phrase.start, end: phrase.end, entity: acting(reading, modifier) }];
    const behind = collectives.has(nounLemma(head)) ? represented(reading, index, statement) : [];
    if (behind.length > 0)
        return behind;
    const apposed = apposition(reading, index);
    return [apposed ?? { start: phrase.start, end: phrase.end, entity: null }];
}
/** Who a collective stands for: `the people ⟦of Ukraine⟧`, `authorities ⟦in Mali⟧`. */
function represented(reading, index, statement) {
    const of = attached(reading, index, ["of"]).flatMap((owner) => participantsOf(reading, owner, statement));
    const within = attached(reading, index, ["in", "from"])
        .flatMap((owner) => participantsOf(reading, owner, statement))
        .filter(({ entity }) => entityAt(reading, entity)?.subtype === "country");
    return [...of, ...(of.length > 0 ? [] : within)].filter(({ entity }) => entity !== null);
}
/** `his closest ally, ⟦Ramzan Kadyrov⟧, …`: the name that follows a noun between commas. */
function apposition(reading, index) {
    const phrase = reading.nounPhrases[index];
    const next = reading.nounPhrases[index + 1];
    if (!phrase || !next || next.preposition !== null || next.firstToken !== phrase.endToken + 1)
        return null;
    if (reading.tokens[phrase.endToken]?.lower !== ",")
        return null;
    const mention = mentionsIn(reading, next)[0];
    if (!mention || (mention.type !== "PERSON" && mention.type !== "ORG") || mention.start !== next.start)
        return null;
    const after = reading.tokens[next.endToken]?.lower;
    return after === "," ? { start: mention.start, end: mention.end, entity: mention.entity } : null;
}
/** Whether a noun can stand for somebody who acts. */
function isActor(head) {
    return actorClasses.some((name) => isOfClass(nounLemma(head), name)) || collectives.has(nounLemma(head));
}
const actorClasses = ["armed", "law", "political", "people"];
const speakerWords = new Set(["i", "we", "us", "me"]);
function pronoun(reading, context) {
    const { phrase, head, mentions } = context;
    const { start, end } = phrase;
    const known = mentions[0];
    if (known)
        return [{ start, end, entity: acting(reading, known) }];
    if (speakerWords.has(head.lower)) {
        const speaker = statementAt(reading, context.statement)?.speaker ?? null;
        return [{ start, end, entity: head.lower === "we" || head.lower === "us" ? sideOf(reading, speaker) : speaker }];
    }
    const speech = statementAt(reading, context.statement);
    if (speech && speech.kind !== "direct" && speech.speaker !== null && reported.has(head.lower)) {
        return [{ start, end, entity: sideOf(reading, speech.speaker) }];
    }
    return peoplePronouns.has(head.lower) ? [{ start, end, entity: null }] : [];
}
/** In reported speech these mostly stand for who speaks. */
const reported = new Set(["he", "it", "she", "they"]);
const peoplePronouns = new Set(["he", "she", "they", "him", "her", "them", "who"]);
/** Who `we` is: the person who speaks, or the country an organization speaks for when the article names it. */
export function sideOf(reading, speaker) {
    const entity = entityAt(reading, speaker);
    if (entity?.type !== "ORG" || !entity.country)
        return speaker;
    return reading.countries.get(entity.country) ?? speaker;
}
/** The entities that modify a noun as possessor or adjective (`⟦Russia⟧'s war`, `⟦Ukrainian⟧ offensive`, `⟦US⟧-⟦China⟧ talks`). */
export function ownersOf(reading, index, before, statement) {
    const phrase = reading.nounPhrases[index];
    if (!phrase)
        return [];
    const span = { start: phrase.start, end: reading.tokens[before]?.start ?? phrase.end };
    const mentions = mentionsIn(reading, span).filter(({ type }) => type !== "MISC");
    const possessor = mentions.findLast((mention) => isPossessive(reading, mention));
    const named = (possessor ? withJoined(reading, mentions, possessor) : mentions).map((mention) => ({
        start: mention.start,
        end: mention.end,
        entity: acting(reading, mention),
    }));
    if (named.length > 0)
        return outermost(named);
    return possessivePronoun(reading, phrase, { before, statement });
}
/** `⟦Pakistan⟧ and ⟦Afghanistan⟧'s services`: a possessor with the one that `and` joins to it. */
function withJoined({ tokens }, mentions, possessor) {
    const and = tokens[firstEndingAfter(tokens, possessor.start) - 1];
    const joined = and?.lower === "and" ? mentions.filter(({ end }) => end === and.start - 1) : [];
    return [...joined, possessor];
}
function isPossessive({ tokens }, { end }) {
    const next = tokens[firstEndingAfter(tokens, end)];
    return next !== undefined && next.start === end && (next.lower === "'s" || next.lower === "'");
}
/** Of mentions inside one another the outer one. */
function outermost(found) {
    return found.filter((inner) => !found.some((outer) => outer !== inner && outer.start <= inner.start && inner.end <= outer.end));
}
/** `its seizure of Crimea`: the last possessor, subject or object named before it in the same sentence. */
function possessivePronoun(reading, phrase, { before, statement }) {
    const words = reading.tokens.slice(phrase.firstToken, Math.max(before, phrase.firstToken));
    const word = words.find(({ lower }) => possessives.has(lower));
    if (!word)
        return [];
    const { start, end } = word;
    if (word.lower === "our" || word.lower === "my") {
        const speaker = statementAt(reading, statement)?.speaker ?? null;
        return speaker === null ? [] : [{ start, end, entity: word.lower === "our" ? sideOf(reading, speaker) : speaker }];
    }
    const owner = antecedentOf(reading, phrase.sentence, word);
    return owner ? [{ start, end, entity: acting(reading, owner) }] : [];
}
/** The name a possessive pronoun most likely stands for. */
function antecedentOf(reading, index, word) {
    const sentence = reading.doc.tokens.sentences[index];
    const earlier = sentence ? mentionsIn(reading, { start: sentence.start, end: word.start }) : [];
    const isPerson = word.lower === "his" || word.lower === "her";
    const fitting = earlier.filter(({ type }) => (isPerson ? type === "PERSON" : type === "PLACE" || type === "ORG"));
    return fitting.findLast((mention) => !followsLocative(reading, mention)) ?? fitting[0];
}
const possessives = new Set(["its", "his", "her", "their", "our", "my"]);
/** Whether a name stands behind `in`, `of`, `near` …: it then hardly owns what follows. */
function followsLocative({ tokens }, { start, end }) {
    const at = firstEndingAfter(tokens, start);
    const next = tokens[firstEndingAfter(tokens, end)];
    if (next?.lower === "'s")
        return false;
    return [tokens[at - 1], tokens[at - 2]].some((token) => token?.partOfSpeech === "ADP" && token.lower !== "by");
}
//# sourceMappingURL=participants.js.map