import { adjunctPrepositions, amountOpeners, clauseOpeners, questionWords } from "./function-words.js";
import { phraseAfter, startsPhrase } from "./phrases.js";
const furthest = 40;
/** Looks right of a cue for its complement, over addressee and adjuncts. */
export function complementAfter(items, cue) {
    let addressee = addresseeAt(items, cue);
    let at = addressee?.to ?? cue.to;
    let afterComma = false;
    while (at < items.length && at - cue.to < furthest) {
        const found = complementAt(items, at, cue);
        if (found)
            return { addressee, afterComma, ...found };
        const next = skipAdjunct(items, at, !afterComma);
        if (next === at)
            break;
        afterComma ||= items[at]?.lower === ",";
        addressee ??= toPhrase(items, at, next);
        at = next;
    }
    // `says at a stop in Toledo, Ohio, that …`: whatever stands between, the syntax has it below the verb.
    if (cue.that > at && cue.that - at < furthest && (cue.frames.has("that") || cue.frames.has("clause")))
        return { kind: "that", start: cue.that + 1, addressee, afterComma };
    return { kind: "none", start: at, addressee, afterComma };
}
/** `to reporters` between cue and content. */
function toPhrase(items, from, to) {
    if (items[from]?.lower !== "to")
        return null;
    return items.slice(from, to).some((item) => item.partOfSpeech === "VERB") ? null : { from: from + 1, to };
}
function addresseeAt(items, cue) {
    if (cue.isInverted || !(cue.frames.has("told") || cue.frames.has("urge")))
        return null;
    const at = cue.to;
    const phrase = phraseAfter(items, at);
    if (!phrase || items[at]?.lower === "that")
        return null;
    if (cue.lemma === "tell" || cue.lemma === "inform" || objectForms.has(items[at]?.lower ?? ""))
        return phrase;
    const next = items[phrase.to];
    return next && (next.quotation !== null || /^(?:that|to|not|against)$/u.test(next.lower)) ? phrase : null;
}
/** Pronouns that are never the subject of what follows: `assured [them] nothing was for sale`. */
const objectForms = new Set(["him", "me", "them", "us"]);
function complementAt(items, at, cue) {
    const item = items[at];
    if (!item)
        return null;
    if (item.quotation !== null || item.lower === ":")
        return quotationAt(items, at, cue);
    const behindObject = cue.frames.has("quote") ? quotationBehindObject(items, at) : -1;
    if (behindObject > 0)
        return { kind: "quote", start: behindObject };
    const kind = kindAt(items, at, cue);
    return kind && { kind, start: kind === "that" ? at + 1 : at };
}
/** `shared the same information, "A"`: the quotation behind a noun phrase and a comma or colon; -1 when none is there. */
function quotationBehindObject(items, at) {
    const phrase = items[at]?.partOfSpeech === "DET" ? phraseAfter(items, at) : null;
    if (!phrase || !/^[,:]$/u.test(items[phrase.to]?.lower ?? ""))
        return -1;
    return items[phrase.to + 1]?.quotation == null ? -1 : phrase.to + 1;
}
function quotationAt(items, at, { frames }) {
    if (!frames.has("quote"))
        return null;
    if (isPhraseOf(items, at, frames))
        return null;
    if (items[at]?.quotation != null)
        return { kind: "quote", start: at };
    if (at + 1 >= items.length)
        return null;
    return { kind: items[at + 1]?.quotation != null ? "quote" : "clause", start: at + 1 };
}
/** Whether a few quoted words go with a verb that does not report them: `responded “in kind”`. */
function isPhraseOf(items, at, frames) {
    const item = items[at];
    if (!item || item.quotation === null || /^[,:]$/u.test(items[at - 1]?.lower ?? ""))
        return false;
    return item.end - item.start < 16 && !frames.has("clause") && !frames.has("object");
}
function kindAt(items, at, { frames }) {
    const word = items[at]?.lower ?? "";
    if (word === "that" && (frames.has("that") || frames.has("clause")) && startsThatClause(items, at))
        return "that";
    if (word === "to" && (frames.has("urge") || frames.has("infinitive")) && items[at + 1]?.partOfSpeech === "VERB") {
        return "infinitive";
    }
    if (questionWords.has(word) && takesQuestion(frames, word))
        return "whether";
    return frames.has("clause") && clauseAt(items, at) ? "clause" : null;
}
const takesQuestion = (frames, word) => frames.has("whether") || (frames.has("that") && word !== "when" && word !== "if");
function startsThatClause(items, at) {
    const next = items[at + 1];
    return next !== undefined && next.lower !== "." && !(next.lower === "," && items.length - at < 3);
}
/** Whether a clause with a subject and a finite verb begins here. */
export function clauseAt(items, at) {
    const item = items[at];
    if (!item || item.quotation !== null || item.lower === "who" || item.lower === "which")
        return false;
    const amount = amountAt(items, at);
    if (amount > at)
        return finiteFollows(items, amount);
    if (clauseOpeners.has(item.lower))
        return hasVerb(items, at + 1, items.length);
    const phrase = phraseAfter(items, at) ?? (startsPhrase(item) ? { from: at, to: at + 1 } : gerundAt(items, at));
    return phrase !== null && finiteFollows(items, phrase.to);
}
/** The item after `at least`, `more than`, `about` and the like before a number; `at` itself when none is there. */
function amountAt(items, at) {
    if (!amountOpeners.has(items[at]?.lower ?? ""))
        return at;
    const number = items.slice(at + 1, at + 4).findIndex(({ partOfSpeech }) => partOfSpeech === "NUM");
    const words = items.slice(at + 1, at + 1 + number).map(({ lower }) => lower);
    return number >= 0 && words.every((word) => /^(?:least|most|than|to|many|much|as)$/u.test(word))
        ? at + 2 + number
        : at;
}
const gerundAt = (items, at) => items[at]?.partOfSpeech === "VERB" && items[at]?.lower.endsWith("ing") ? { from: at, to: at + 1 } : null;
function finiteFollows(items, start) {
    const comma = items[start]?.lower === ",";
    if (comma && !/^(?:who|which|a|an|the)$/u.test(items[start + 1]?.lower ?? ""))
        return false;
    for (let at = start; at < Math.min(items.length, start + 30); at++) {
        const item = items[at];
        if (!item || item.lower === ";" || item.lower === ".")
            return false;
        if (isFiniteVerb(item) || (item.quotation !== null && item.end - item.start > 14))
            return true;
    }
    return false;
}
const isFiniteVerb = ({ partOfSpeech, lower }) => partOfSpeech === "AUX" || (partOfSpeech === "VERB" && !lower.endsWith("ing"));
export function hasVerb(items, from, to) {
    for (let at = from; at < to; at++) {
        const item = items[at];
        if (!item)
            break;
        if (isFiniteVerb(item))
            return true;
    }
    return false;
}
/** The item after an adverb, time expression, prepositional phrase or, if allowed, comma at `at`; `at` itself when none is there. */
export function skipAdjunct(items, at, mayBeComma = false) {
    const item = items[at];
    if (!item || amountAt(items, at) > at)
        return at;
    if (item.lower === ",")
        return mayBeComma ? at + 1 : at;
    if (item.lower === "(")
        return closingBracket(items, at);
    if (item.isTime || item.partOfSpeech === "ADV" || /^(?:local|time|again)$/u.test(item.lower))
        return at + 1;
    return adjunctPrepositions.has(item.lower) ? afterPreposition(items, at) : at;
}
function afterPreposition(items, at) {
    const next = items[at + 1];
    if (!next)
        return at + 1;
    if (next.isTime || next.quotation !== null)
        return at + 2;
    if (next.partOfSpeech === "VERB" && next.lower.endsWith("ing"))
        return phraseAfter(items, at + 2)?.to ?? at + 2;
    if (adjunctPrepositions.has(next.lower) && next.lower !== "as")
        return at + 1;
    return phraseAfter(items, at + 1)?.to ?? at;
}
function closingBracket(items, open) {
    for (let at = open; at < Math.min(items.length, open + 14); at++)
        if (items[at]?.lower === ")")
            return at + 1;
    return open + 1;
}
//# sourceMappingURL=complement.js.map