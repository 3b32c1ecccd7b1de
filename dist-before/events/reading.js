import { bySpan, covers, firstEndingAfter, firstStartingAfter } from "../document/span.js";
import { linksOf } from "./chains.js";
/** Builds the look-ups of an article. */
export function read(doc) {
    const { nounPhrases } = doc.syntax;
    const { tokens } = doc.tokens;
    const clauses = doc.syntax.clauses.map((clause) => activeAgain(clause, nounPhrases));
    const slots = slotsOf(clauses, nounPhrases);
    return {
        doc,
        tokens,
        clauses,
        nounPhrases,
        clauseFrom: clausesByStart(clauses),
        governed: governedOf(clauses),
        slots,
        links: linksOf({ tokens, nounPhrases, slots }),
        told: toldOf(doc.statements),
        cues: cuesOf(doc),
        countries: countriesOf(doc),
    };
}
function toldOf(statements) {
    const pieces = statements.flatMap(({ content }, statement) => content.map(({ start, end }) => ({ start, end, statement })));
    let reach = 0;
    return pieces.sort(bySpan).map(({ start, end, statement }) => {
        reach = Math.max(reach, end);
        return { start, end, statement, reach };
    });
}
function clausesByStart(clauses) {
    const starts = new Map();
    clauses.forEach(({ firstToken }, index) => {
        starts.set(firstToken, index);
    });
    return starts;
}
/** A participle without an auxiliary that has an object, or nothing above it, is an active past (`rebels blocked roads`). */
function activeAgain(clause, nounPhrases) {
    const isBare = clause.isPassive && clause.relation === "participle" && clause.firstToken === clause.verb;
    if (!isBare || (clause.objects.length === 0 && clause.governor !== null))
        return clause;
    if (clause.obliques.some((index) => nounPhrases[index]?.preposition === "by"))
        return clause;
    return { ...clause, isPassive: false };
}
function governedOf(clauses) {
    const governed = new Array(clauses.length);
    clauses.forEach(({ governor }, index) => {
        if (governor === null)
            return;
        const list = governed[governor];
        if (list)
            list.push(index);
        else
            governed[governor] = [index];
    });
    return governed;
}
function slotsOf(clauses, nounPhrases) {
    const slots = new Array(nounPhrases.length);
    clauses.forEach((clause, index) => {
        for (const object of clause.objects)
            slots[object] ??= { clause: index, slot: "object" };
        for (const oblique of clause.obliques)
            slots[oblique] ??= { clause: index, slot: nounPhrases[oblique]?.preposition ?? "" };
        if (clause.relation === "relative" || clause.subject === null)
            return;
        slots[clause.subject] ??= { clause: index, slot: "subject" };
        for (const subject of clause.coSubjects)
            slots[subject] ??= { clause: index, slot: "subject" };
    });
    return slots;
}
/** The subject of a clause and what is coordinated with it, as indices of noun phrases. */
export function subjectsOf(clause) {
    return clause.subject === null ? [] : [clause.subject, ...clause.coSubjects];
}
function cuesOf({ statements, tokens }) {
    const cues = new Map();
    statements.forEach(({ cueSpan }, index) => {
        const sentence = cueSpan ? tokens.tokens[firstEndingAfter(tokens.tokens, cueSpan.start)]?.sentence : undefined;
        if (sentence !== undefined)
            cues.set(sentence, [...(cues.get(sentence) ?? []), index]);
    });
    return cues;
}
function countriesOf({ mentions }) {
    const countries = new Map();
    mentions.entities.forEach((entity, index) => {
        if (entity.type === "PLACE" && entity.subtype === "country" && entity.country && !countries.has(entity.country)) {
            countries.set(entity.country, index);
        }
    });
    return countries;
}
/** The mentions that lie inside a span, in order. */
export function mentionsIn({ doc }, span) {
    const { mentions } = doc.mentions;
    const found = [];
    // Nominal mentions may hold names, so ends are not sorted: start a little early.
    for (let index = firstStartingAt(mentions, span.start); index < mentions.length; index++) {
        const mention = mentions[index];
        if (!mention || mention.start >= span.end)
            break;
        if (covers(span, mention))
            found.push(mention);
    }
    return found;
}
/** Index of the first item of a list sorted by start that starts at `offset` or behind it. */
export function firstStartingAt(items, offset) {
    return firstStartingAfter(items, offset - 1);
}
/** Index of the innermost statement whose content holds a span, or null. */
export function statementOf({ told }, span) {
    const last = firstStartingAt(told, span.start + 1) - 1;
    let best = null;
    for (let index = last; index >= 0 && last - index < 40; index--) {
        const piece = told[index];
        if (!piece || piece.reach < span.end)
            break;
        if (covers(piece, span) && (!best || piece.end - piece.start < best.end - best.start))
            best = piece;
    }
    return best?.statement ?? null;
}
/** The statement with this index; null for null. */
export function statementAt({ doc }, index) {
    return index === null ? null : (doc.statements[index] ?? null);
}
/** The noun phrase with this index. */
export function phraseAt({ nounPhrases }, index) {
    return index === null ? null : (nounPhrases[index] ?? null);
}
/** The head token of a noun phrase; a day behind the noun (`an agreement today`) is not its head. */
export function headOf(reading, phrase) {
    return reading.tokens[headIndexOf(reading, phrase)] ?? null;
}
/** Index of the head token of a noun phrase, as `headOf` gives it. */
export function headIndexOf({ tokens }, phrase) {
    let at = phrase.head;
    while (at > phrase.firstToken && days.has(tokens[at]?.lower ?? ""))
        at--;
    return at;
}
/** A noun's dictionary form; wink leaves plurals at the head of a sentence, which it takes for names. */
export function nounLemma({ lemma, lower, partOfSpeech }) {
    if (partOfSpeech !== "PROPN" || lemma !== lower)
        return lemma;
    if (lower.endsWith("men"))
        return `${lower.slice(0, -3)}man`;
    if (lower.endsWith("ies"))
        return `${lower.slice(0, -3)}y`;
    return lower.length > 3 && lower.endsWith("s") && !lower.endsWith("ss") ? lower.slice(0, -1) : lower;
}
const days = new Set([
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "today",
    "tomorrow",
    "tonight",
    "yesterday",
]);
/** Index of the token that holds or follows an offset. */
export function tokenIndexAt({ tokens }, offset) {
    return firstEndingAfter(tokens, offset);
}
//# sourceMappingURL=reading.js.map