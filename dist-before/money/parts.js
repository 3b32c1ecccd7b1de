import { tenNumerals, unitNumerals } from "../document/numerals.js";
import { minorWords, moneyWords } from "./lexicon.js";
import { fractionWords, scaleLetters, scaleWords } from "./scales.js";
/**
 * The named parts the rules' patterns are made of. Every repetition is bounded. A pattern stays under 20,000 characters:
 * V8 compiles longer ones without optimizing them.
 */
const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
/** Any of the texts, the longest first, so that `million` does not stop at `m`. */
export function anyOf(texts) {
    return `(?:${[...new Set(texts)]
        .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
        .map(escaped)
        .join("|")})`;
}
/** Texts in lower case, with a capital, and in capitals: patterns keep to case, which tells names from words. */
const cased = (texts) => [...texts].flatMap((text) => [text, text.charAt(0).toUpperCase() + text.slice(1), text.toUpperCase()]);
/** Takes what the pattern finds first and never comes back for less, so that no text costs more than one try. */
export const once = (name, pattern) => `(?=(?<${name}>${pattern}))\\k<${name}>`;
/** As `once`, or nothing. */
export const optional = (name, pattern) => `(?:${once(name, pattern)})?`;
/** One space, also a thin or unbreakable one, or the end of a wrapped line. */
export const space = "[ \\u00a0\\u2009\\u202f\\n]";
const wordEnd = "(?![\\p{L}\\d])";
const scaleWordsAnd = (letters) => anyOf([...cased(scaleWords.keys()), ...letters]);
/** A multiplier behind a number: ` million`, `-million`, `bn`, ` bn`, `m`, `K`. */
export const scale = `(?:(?:${space}|-)?${scaleWordsAnd([])}|${space}?${anyOf(cased(scaleLetters.keys()))})${wordEnd}`;
/** As `scale`, but only words: behind a bare number ` m` may be metres. */
export const scaleWord = `(?:${space}|-)?${scaleWordsAnd(["mn", "bn", "tn"])}${wordEnd}`;
/** A number in digits: `1,200`, `2.5`, `4,12,000`, `1½`, `2 1/2`, `1.200.000`; `2,5` only before a multiplier. */
const fractions = "(?:\\d{1,3}[ -])?[1-7] ?/ ?[2-8](?![\\d/])|\\d{0,3}[½¼¾]";
const grouped = "\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,6})?|\\d{1,3}(?:,\\d{2}){1,6},\\d{3}(?:\\.\\d{1,6})?|\\d{1,3}(?:[\\u00a0\\u2009\\u202f]\\d{3}){1,6}|\\d{1,3}(?:\\.\\d{3}){2,5}";
const plain = `\\d{1,15}(?:\\.\\d{1,6})?|\\d{1,3},\\d{1,2}(?=(?:${space}|-)?(?:[MBTmbt](?:illion|rillion|ln|n|io)?|[Tt]housand)${wordEnd})`;
export const digits = `(?:${fractions}|(?:${grouped}|${plain})(?!\\p{N}|[.,]\\d|[eE]\\d))`;
/** As `digits`, where a space groups thousands, as on the Continent: `EUR 120 000`, `120 000 euros`. */
export const spacedDigits = "\\d{1,3}(?: \\d{3}){1,5}(?![\\d]|[.,]\\d)";
/** Looks for a number in digits behind a pattern. */
export const behind = (pattern) => new RegExp(`${pattern}${space}?[\\d½¼¾]`, "u");
/** A number in words: `forty-five`, `two hundred and fifty thousand`, `half a`, `one and a half`. */
const small = anyOf(cased([...unitNumerals.keys(), ...tenNumerals.keys()]));
export const numeralWord = small;
/** Tens with or without units, in lower case: `forty`, `forty-five`. */
export const tens = `${anyOf(tenNumerals.keys())}(?:[ -]${anyOf([...unitNumerals.keys()].slice(1, 10))})?`;
const larger = anyOf(cased(["hundred", "thousand", "million", "billion", "trillion", "dozen"]));
const whole = `(?:${small}|[Aa]n?[ -](?=${larger}))(?:[ -](?:and[ -])?(?:${small}|${larger})${wordEnd}){0,8}`;
const fraction = `${anyOf(cased([...fractionWords.keys()].flatMap((words) => [words, words.replaceAll(" ", "-")])))}(?=[ -]${larger})`;
export const spelled = `(?:${fraction}|${whole}(?: and a (?:half|quarter))?|[Aa]n?(?=[ -]${anyOf(scaleWords.keys())}))${wordEnd}`;
/** What a spelled number must not stand behind: it would be the rest of a longer one. */
export const afterNumeral = `(?<!(?:${small}|${larger})[ -](?:and[ -])?)`;
/** A number in digits or words that is no part of a longer one. */
export const numberAhead = `(?<![\\p{L}\\p{N}.,\\p{Sc}])(?=[\\d½¼¾]|${small}|(?:[Aa]n? )?(?:[Hh]alf|[Qq]uarter)|[Aa]n?[ -]${anyOf([...scaleWords.keys()])})${afterNumeral}`;
export const number = `(?:${spacedDigits}|${digits}|${spelled})`;
const weakForms = [...moneyWords].filter(([, { isWeak }]) => isWeak).map(([form]) => form);
const strongForms = [...moneyWords].filter(([, { isWeak }]) => !isWeak).map(([form]) => form);
/** A word for a unit of money in any form; words with other meanings only in lower case or with a capital. */
export const moneyWord = anyOf([
    ...cased(strongForms),
    ...weakForms.flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)]),
]);
export const minorWord = anyOf(cased(minorWords.keys()));
/** Whose money: `US`, `Swiss`, `Hong Kong`, `CFA`, `extra`: up to four words. */
export const owner = `(?:[Uu]\\.[Ss]\\.?|\\p{L}[\\p{L}'’]{1,20})(?: \\p{L}{2,20}){0,3}?`;
//# sourceMappingURL=parts.js.map