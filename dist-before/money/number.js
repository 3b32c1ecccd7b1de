import { readNumerals } from "../document/numerals.js";
import { fractionWords, scaleLetters, scaleWords } from "./scales.js";
const signs = new Map([
    ["¼", 0.25],
    ["½", 0.5],
    ["¾", 0.75],
]);
/** The value of a number in digits or words: `1,200.5`, `2 1/2`, `1½`, `forty-five`, `half a`; NaN for anything else. */
export function numberValue(number) {
    if (/^\d+(?:\.\d+)?$/u.test(number))
        return Number(number);
    if (/\p{L}/u.test(number))
        return spelledValue(number);
    if (/[½¼¾/]/u.test(number))
        return fractionValue(number);
    if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(number))
        return Number(number.replaceAll(".", ""));
    // `2,5 million`: the pattern lets a decimal comma through only before a multiplier.
    if (/^\d{1,3},\d{1,2}$/u.test(number))
        return Number(number.replace(",", "."));
    return Number(number.replaceAll(/[,\s]/gu, ""));
}
function fractionValue(number) {
    const [, whole = "", above, below, sign = ""] = /^(\d*)[\s-]*(?:(\d) ?\/ ?(\d)|([½¼¾]))$/u.exec(number) ?? [];
    return Number(whole) + (above === undefined ? (signs.get(sign) ?? Number.NaN) : Number(above) / Number(below));
}
function spelledValue(number) {
    const words = number.toLowerCase().replaceAll(/[\s-]+/gu, " ");
    const fraction = fractionWords.get(words);
    if (fraction !== undefined)
        return fraction;
    const [, whole = words, part] = /^(.+) and a (half|quarter)$/u.exec(words) ?? [];
    return wholeValue(whole) + (part === undefined ? 0 : (fractionWords.get(part) ?? 0));
}
function wholeValue(words) {
    if (words === "a" || words === "an")
        return 1;
    const list = words.replace(/^an? /u, "one ").split(" ");
    const read = readNumerals(list);
    return read?.used === list.length ? read.value : Number.NaN;
}
/** What a multiplier as printed (` million`, `-million`, `bn`, `K`) multiplies by; 1 for none. */
export function factorOf(scale) {
    if (!scale)
        return 1;
    const key = scale
        .toLowerCase()
        .replaceAll(/[\s-]+/gu, " ")
        .trim();
    return scaleWords.get(key) ?? scaleLetters.get(key) ?? 1;
}
/** A product without the noise of binary fractions: 29.3 billion is 29300000000. */
export function product(value, factor) {
    const exact = value * factor;
    return Number.isSafeInteger(exact) ? exact : Number(exact.toPrecision(15));
}
/**
 * The amount of a match, and the upper end of a range under one sign or word. In `2-3 million` both ends are millions;
 * in `900,000 to 1.2 million` each counts for itself. Null when there is no such number.
 */
export function amountOf(printed, factor = printed.factor) {
    const number = numberValue(printed.number ?? "");
    const amount = product(number, factorOf(factor));
    if (!Number.isFinite(amount))
        return null;
    if (!printed.upper)
        return { amount };
    const upper = numberValue(printed.upper);
    const upperFactor = factorOf(printed.upperFactor ?? factor);
    const upTo = product(upper, upperFactor);
    if (!Number.isFinite(upTo))
        return null;
    const lower = factor || number > upper ? amount : product(number, upperFactor);
    return lower < upTo ? { amount: lower, upTo } : null;
}
//# sourceMappingURL=number.js.map