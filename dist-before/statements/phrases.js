import { conjunctions, joiners, linkingPrepositions, objectPronouns, personalPronouns, possessives, subjectPronouns, } from "./function-words.js";
const nominal = new Set(["NOUN", "PROPN", "NUM", "X", "SYM", "PRON"]);
const inner = new Set(["NOUN", "PROPN", "NUM", "X", "SYM", "ADJ", "DET"]);
const opening = new Set(["DET", "NOUN", "PROPN", "NUM", "ADJ", "PRON", "SYM", "X"]);
const badStarts = new Set(["ADP", "CCONJ", "SCONJ", "PUNCT", "PART", "ADV", "AUX"]);
const maximalPhrase = 28;
/** Whether a noun phrase can begin here. */
export function startsPhrase(item) {
    if (!item || item.quotation !== null)
        return false;
    if (item.isTime)
        return false;
    return (opening.has(item.partOfSpeech) ||
        subjectPronouns.has(item.lower) ||
        item.isCapital ||
        item.lower === "police" ||
        possessives.has(item.lower));
}
/** Whether an item is a pronoun that can be a subject. */
export function isSubjectPronoun(item) {
    return subjectPronouns.has(item.lower);
}
/**
 * The noun phrase that ends just before item `end`, with an apposition or relative clause between commas stepped over
 * (`Ann Lee, 54, who lives in Oslo, | said`); null when none ends there.
 */
export function phraseBefore(items, end) {
    const last = items[end - 1];
    if (!last)
        return null;
    if (last.lower === ",")
        return phraseBeforeComma(items, end - 1);
    if (last.lower === ")")
        return phraseBefore(items, openingBracket(items, end - 1));
    if (/^(?:that|which)$/u.test(last.lower) && isHead(items[end - 2]))
        return plainPhraseBefore(items, end - 1);
    if (subjectPronouns.has(last.lower))
        return { from: end - 1, to: end };
    if (isObjectPronoun(last))
        return antecedent(items, end);
    return plainPhraseBefore(items, end);
}
/** Whether a relative clause can hang on an item: `the report | that said`. */
const isHead = (item) => item !== undefined && !item.isTime && (item.partOfSpeech === "NOUN" || item.partOfSpeech === "PROPN");
function openingBracket(items, close) {
    for (let at = close; at >= 0 && at > close - 12; at--)
        if (items[at]?.lower === "(")
            return at;
    return 0;
}
/** Steps over what stands between the comma at `comma` and the one before it. */
function phraseBeforeComma(items, comma) {
    const open = openingComma(items, comma);
    if (open < 1 || !opensApposition(items[open + 1]))
        return null;
    const before = items[open - 1]?.lower === ")" ? openingBracket(items, open - 1) : open;
    const phrase = plainPhraseBefore(items, before);
    if (!phrase || !isNumber(items, phrase) || items[phrase.from - 1]?.lower !== ",")
        return phrase;
    return phraseBeforeComma(items, phrase.from - 1) ?? plainPhraseBefore(items, phrase.from - 1) ?? phrase;
}
/** The comma before the one at `comma`; -1 when a quotation, a semicolon or too many words come between. */
function openingComma(items, comma) {
    for (let at = comma - 1; at > 0 && at > comma - maximalPhrase; at--) {
        const item = items[at];
        if (!item || item.lower === ";" || item.quotation !== null)
            return -1;
        if (item.lower === ",")
            return at;
    }
    return -1;
}
const isNumber = (items, { from, to }) => to === from + 1 && items[from]?.partOfSpeech === "NUM";
const appositionOpeners = new Set([
    ...["who", "which", "whose", "whom", "where", "now", "then", "when"],
    ...["a", "an", "the", "his", "her", "its", "their"],
]);
function opensApposition(item) {
    if (!item)
        return false;
    if (/^(?:and|but|or|then)$/u.test(item.lower))
        return false;
    if (appositionOpeners.has(item.lower))
        return true;
    if (subjectPronouns.has(item.lower))
        return false;
    return true;
}
/** `the lawyer who defends him | said`: the phrase before `who`. */
function antecedent(items, end) {
    for (let at = end - 1; at > 0 && at > end - 14; at--) {
        const word = items[at]?.lower ?? ",";
        if (word === "who" || word === "which")
            return plainPhraseBefore(items, items[at - 1]?.lower === "," ? at - 1 : at);
        if (word === "," || word === ";")
            return null;
    }
    return null;
}
function plainPhraseBefore(items, end) {
    const last = items[end - 1];
    if (!last)
        return null;
    const endsWithQuotation = last.quotation !== null;
    if (endsWithQuotation && last.end - last.start > 24)
        return null;
    if (!endsWithQuotation && !nominal.has(last.partOfSpeech) && !subjectPronouns.has(last.lower)) {
        if (!(last.partOfSpeech === "ADJ" || isCapitalised(last)))
            return null;
    }
    let from = end - 1;
    while (from > 0 && end - from < maximalPhrase && reachesBack(items, from))
        from--;
    while (from < end - 1 && isBadStart(items[from]))
        from++;
    return { from, to: end };
}
const isCapitalised = (item) => item.partOfSpeech === "PROPN" || item.isCapital;
function isBadStart(item) {
    if (!item)
        return false;
    return item.isTime || badStarts.has(item.partOfSpeech) || linkingPrepositions.has(item.lower);
}
/** Whether the item before `from` belongs to the phrase that begins at `from`. */
function reachesBack(items, from) {
    const [first, before, further] = [items[from], items[from - 1], items[from - 2]];
    if (!(first && before))
        return false;
    if (before.quotation !== null)
        return before.end - before.start < 20 && further?.partOfSpeech === "DET";
    if (joiners.has(before.lower))
        return true;
    if (first.partOfSpeech === "DET" || possessives.has(first.lower))
        return linking(before, further, first);
    if (conjunctions.has(before.lower))
        return false;
    if (before.lower === ".")
        return /^\p{L}{1,5}$/u.test(further?.lower ?? "");
    return isInner(before) || tiesBack(before, further, first);
}
const isInner = (item) => (item.isCapital && ["VERB", "ADV", "INTJ"].includes(item.partOfSpeech)) ||
    inner.has(item.partOfSpeech) ||
    possessives.has(item.lower);
function tiesBack(before, further, first) {
    return before.partOfSpeech === "VERB" ? isModifier(further) : linking(before, further, first);
}
function linking(before, further, first) {
    if (before.lower === "and")
        return isCoordination(first, further);
    if (!linkingPrepositions.has(before.lower) || !further)
        return false;
    return nominal.has(further.partOfSpeech) && !subjectPronouns.has(further.lower) && !further.isTime;
}
function isCoordination(first, further) {
    if (!further)
        return false;
    return nominal.has(further.partOfSpeech) && further.partOfSpeech !== "PRON" && first.partOfSpeech !== "PRON";
}
const isModifier = (further) => further !== undefined &&
    (further.partOfSpeech === "DET" || further.partOfSpeech === "ADJ" || possessives.has(further.lower));
/** The noun phrase that begins at item `start`, with its `of` and `for` phrases; null when none does. */
export function phraseAfter(items, start) {
    if (!startsPhrase(items[start]))
        return null;
    const first = items[start];
    if (first && (isPersonalPronoun(first) || isObjectPronoun(first)) && !hasNounNext(items[start + 1], first)) {
        return { from: start, to: start + 1 };
    }
    let to = start + 1;
    while (to < items.length && to - start < maximalPhrase && continues(items, to))
        to++;
    const last = items[to - 1];
    if (last && (last.partOfSpeech === "DET" || linkingPrepositions.has(last.lower)))
        to--;
    return to > start ? { from: start, to } : null;
}
const isPersonalPronoun = (item) => personalPronouns.has(item.lower) || (item.lower === "us" && !item.isCapital);
const isObjectPronoun = (item) => objectPronouns.has(item.lower) && !(item.lower === "us" && item.isCapital);
const hasNounNext = (next, item) => item.lower === "her" && next !== undefined && (next.partOfSpeech === "NOUN" || next.partOfSpeech === "ADJ");
function continues(items, at) {
    const [item, before, next] = [items[at], items[at - 1], items[at + 1]];
    const isPlainTime = item?.isTime && before?.partOfSpeech !== "DET";
    if (!(item && before) || isPlainTime || item.quotation !== null || isPersonalPronoun(item))
        return false;
    if (joiners.has(item.lower))
        return true;
    if (item.partOfSpeech === "DET" || possessives.has(item.lower))
        return takesDeterminer(before);
    if (isInner(item))
        return item.lower !== "that";
    if (item.lower === "of" || item.lower === "for")
        return startsPhrase(next);
    return item.lower === "and" && next !== undefined && nominal.has(next.partOfSpeech) && next.partOfSpeech !== "PRON";
}
const takesDeterminer = (before) => linkingPrepositions.has(before.lower) || before.partOfSpeech === "DET" || before.partOfSpeech === "CCONJ";
//# sourceMappingURL=phrases.js.map