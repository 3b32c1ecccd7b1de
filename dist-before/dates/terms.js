import { moved, tightHyphen, timeTerm } from "./kinds.js";
import { capitalizedEntries, entries, stopped } from "./lexicon.js";
import { joinNumbers } from "./numbers.js";
const numeric = /(?<iso>\d{4}-\d{2}-\d{2}(?!\d))|(?<slashed>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/]))|(?<dotted>\d{1,2}\.\d{1,2}\.\d{4}(?!\d))|(?<years>(?<![\d-])\d{4}[-–/]\d{2}(?:\d{2})?(?![\d/-]))|(?<clock>\d{1,2}[:.]\d{2}(?=\s?[ap]\.?\s?m\b)|\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(?<decade>['’]?\d0['’]?s\b|(?:1[5-9]|20)\d0['’]?s\b)|(?<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|(?<number>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,10})?(?!\d)|\d{1,15}(?:\.\d{1,10})?(?!\d))|(?<long>\d+)/iuy;
const meridiem = /[ap]\.\s?m\.?(?!\p{L})/iuy;
const quarterCode = /Q[1-4]\b/iuy;
const forms = ["iso", "slashed", "dotted", "years", "clock"];
/** Splits a stretch of text (a sentence) into terms, number words joined, and tight hyphens kept as terms of their own. */
export function termsOf(text, { start, end }) {
    const terms = [];
    const whole = { text, end };
    for (let at = start; at < end;) {
        if (isBlank(text.charCodeAt(at))) {
            at++;
            continue;
        }
        const term = termAt(whole, at);
        at = term.end;
        terms.push(term);
    }
    return joinNumbers(terms);
}
function termAt(stretch, at) {
    const { text } = stretch;
    const code = text.charCodeAt(at);
    if (isDigit(code) || (isApostrophe(code) && isDigit(text.charCodeAt(at + 1)))) {
        const term = numericTerm(stretch, at);
        if (term)
            return term;
    }
    return isLetter(text, at) ? wordTerm(stretch, at) : markTerm(text, at);
}
/** White space and the marks that are not seen: soft hyphens, joiners, marks of the direction of writing. */
function isBlank(code) {
    if (code < 160)
        return code === 32 || (code >= 9 && code <= 13);
    return /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(String.fromCharCode(code));
}
const isDigit = (code) => code >= 48 && code <= 57;
const isApostrophe = (code) => code === 39 || code === 0x2019;
function isLetter(text, at) {
    const code = text.charCodeAt(at);
    if (code < 128)
        return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    return /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
/** A date, hour, year range, decade, ordinal or number in digits; one of more than 15 digits counts nothing. */
function numericTerm({ text, end }, at) {
    const plain = plainNumber(text, at, end);
    if (plain)
        return isGlued(text, plain) ? { ...wordOf(text.slice(at, plain.end), at), kinds: 0 } : plain;
    numeric.lastIndex = at;
    const match = numeric.exec(text);
    if (!match?.groups || numeric.lastIndex > end)
        return null;
    const [surface] = match;
    const base = { start: at, end: at + surface.length, lower: surface.toLowerCase().replaceAll("’", "'") };
    const { groups } = match;
    if (groups.number !== undefined)
        return timeTerm({ ...base, ...numberFields(surface) });
    if (groups.ordinal !== undefined)
        return timeTerm({ ...base, ordinal: Number.parseInt(surface, 10) });
    if (groups.decade !== undefined)
        return timeTerm({ ...base, decade: Number(surface.replaceAll(/\D/gu, "")) });
    const form = forms.find((name) => groups[name] !== undefined);
    return timeTerm(form ? { ...base, form } : base);
}
/** `1e9` and `F16` are no counts; `FY2021` has a year. */
function isGlued(text, { start, end }) {
    return end - start !== 4 && start > 0 && isLetter(text, start - 1);
}
/** Digits with a blank behind them, the commonest case by far; null when they may be more than a number. */
function plainNumber(text, start, limit) {
    let end = start;
    while (end < limit && isDigit(text.charCodeAt(end)))
        end++;
    const isPlain = end > start && end - start <= 15 && text.charCodeAt(end) === 32;
    if (!isPlain)
        return null;
    const lower = text.slice(start, end);
    const number = Number(lower);
    return timeTerm({ start, end, lower, number, digits: number });
}
function numberFields(surface) {
    const number = Number(surface.replaceAll(",", ""));
    return /^\d+$/u.test(surface) ? { number, digits: number } : { number };
}
function wordTerm(stretch, start) {
    const { text } = stretch;
    const special = specialWord(text, start);
    if (special && special.end <= stretch.end)
        return special;
    const end = wordEnd(stretch, start);
    const lower = text.slice(start, end).toLowerCase();
    const isStopped = text[end] === "." && stopped.has(lower);
    const isName = isCapital(text, start) && capitalizedEntries.has(lower) && isNamed(lower, isStopped);
    const known = isName ? namedTerms.get(lower) : plainTerms.get(lower);
    return known ? moved(known, start, isStopped ? end + 1 : end) : { start, end, lower, kinds: 0 };
}
/** The terms that words are, as if they stood at the beginning: what they are depends on their letters alone. */
const plainTerms = termsFor(entries.keys(), (lower) => ({ ...entries.get(lower) }));
/** The same for words with a capital. */
const namedTerms = termsFor(capitalizedEntries.keys(), (lower) => ({
    ...entries.get(lower),
    ...capitalizedEntries.get(lower),
}));
function termsFor(words, entryOf) {
    return new Map([...words].map((lower) => [lower, timeTerm({ ...entryOf(lower), start: 0, end: lower.length, lower })]));
}
function wordEnd({ text, end }, start) {
    let at = start;
    while (at < end && isLetter(text, at))
        at += width(text, at);
    return at;
}
/** 2 for a character beyond the basic plane, else 1. */
const width = (text, at) => (text.charCodeAt(at) >> 10 === 0x36 ? 2 : 1);
/** `a.m.`, `p. m.`, `Q3`. */
function specialWord(text, start) {
    const first = text.charCodeAt(start) | 32;
    if (first === 113) {
        quarterCode.lastIndex = start;
        const [surface] = quarterCode.exec(text) ?? [];
        return surface === undefined ? null : timeTerm({ ...wordOf(surface, start), form: "quarter" });
    }
    if ((first !== 97 && first !== 112) || text[start + 1] !== ".")
        return null;
    meridiem.lastIndex = start;
    const [surface] = meridiem.exec(text) ?? [];
    return surface === undefined ? null : { ...wordOf(surface, start), lower: first === 97 ? "am" : "pm", kinds: 0 };
}
const wordOf = (surface, start) => ({
    start,
    end: start + surface.length,
    lower: surface.toLowerCase(),
});
function isCapital(text, at) {
    const code = text.charCodeAt(at);
    return code >= 65 && code <= 90;
}
/** `Mon`, `Sat`, `Sun`, `Wed`, `Mar`, `Dec`, `Jan` are too often names: short forms of weekdays need their stop. */
function isNamed(lower, isStopped) {
    const { month } = capitalizedEntries.get(lower) ?? {};
    return isStopped || lower.length > 4 || month !== undefined || lower === "thur" || lower === "tues";
}
function markTerm(text, start) {
    const code = text.charCodeAt(start);
    const end = start + width(text, start);
    const lower = text.slice(start, end);
    const isHyphen = code === 0x2d || code === 0x2010 || code === 0x2011;
    const isTight = isHyphen && start > 0 && end < text.length && !isBlank(text.charCodeAt(start - 1));
    return { start, end, lower, kinds: isTight && !isBlank(text.charCodeAt(end)) ? tightHyphen : 0 };
}
//# sourceMappingURL=terms.js.map