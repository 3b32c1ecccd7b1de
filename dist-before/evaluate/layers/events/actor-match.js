const ignored = new Set("a an and at by for from her his in its mr mrs ms of on our s the their to with".split(" "));
/**
 * Whether at least half of the content words of the shorter string occur in the longer one, by any of the gold
 * strings.
 */
export function matchesByText(gold, predicted) {
    const words = contentWords(predicted.text);
    return stringsOf(gold).some((text) => shareHalf(contentWords(text), words));
}
/** Whether the content words of both are the same in the same order, by any of the gold strings. */
export function matchesExactly(gold, predicted) {
    const words = contentWords(predicted.text).join(" ");
    return words !== "" && stringsOf(gold).some((text) => contentWords(text).join(" ") === words);
}
/** Whether both name the same country: the first three letters of their codes, in upper case, agree. */
export function matchesByCode(gold, predicted) {
    return hasCode(gold) && countryOf(gold) === countryOf(predicted);
}
/** Whether the actor has a code that can be compared. */
export function hasCode(actor) {
    return countryOf(actor) !== "";
}
function countryOf({ code }) {
    return (code ?? "").toUpperCase().slice(0, 3);
}
function stringsOf({ text, alternatives }) {
    return [text, ...alternatives];
}
/** Runs of Latin letters and digits in lower case, without function words and titles unless there is nothing else. */
function contentWords(text) {
    const lower = (text ?? "").toLowerCase();
    const kept = wordsOf(lower.replaceAll("'s", " ")).filter((word) => !ignored.has(word));
    return kept.length > 0 ? kept : wordsOf(lower);
}
const wordsOf = (text) => text.match(/[a-z0-9]+/gu) ?? [];
function shareHalf(a, b) {
    const [shorter, longer] = a.length > b.length ? [b, a] : [a, b];
    const known = new Set(longer);
    return shorter.length > 0 && shorter.filter((word) => known.has(word)).length * 2 >= shorter.length;
}
//# sourceMappingURL=actor-match.js.map