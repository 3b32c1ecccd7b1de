import { numberWords, scaleLetters, scaleWords } from "./scales.js";
import { signs } from "./signs.js";
import { currencyWords, minorWords } from "./words.js";

/** The named parts the rules' patterns are made of. Every repetition is bounded. */

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/gu, "\\$&");

/** Any of the texts, the longest first, so that `million` does not stop at `m`. */
export function anyOf(texts: Iterable<string>): string {
  return `(?:${[...texts]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join("|")})`;
}

/** Texts in lower case and with a capital, for patterns in which case tells names from words. */
const cased = (texts: Iterable<string>) =>
  [...texts].flatMap((text) => [text, text.charAt(0).toUpperCase() + text.slice(1)]);

/** A number in digits: `1,200`, `2.5`, `608,125`, `4,12,000`. */
export const digits = "(?:\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,4})?)(?![\\d]|[.,]\\d)";

/** A multiplier behind a number: ` million`, `-million`, `bn`, ` bn`, `m`, `K`. */
const letters = anyOf([...scaleLetters.keys()].flatMap((letter) => [letter, letter.toUpperCase()]));
export const scale = `(?:[ \\u00a0-]?${anyOf(cased(scaleWords.keys()))}|[ \\u00a0]?${letters})(?![\\p{L}\\d])`;
/** As `scale`, but only words: behind a bare number ` m` may be metres. */
export const scaleWord = `[ \\u00a0-]?(?:${anyOf(cased(scaleWords.keys()))}|[mb]n|bln|mln|tn)(?![\\p{L}\\d])`;

/** A number in words. */
export const spelled = `(?<![\\p{L}\\d])${anyOf(cased(numberWords.keys()))}(?![\\p{L}\\d])`;

/** A sign that stands before the number. */
export const sign = anyOf(signs.map(({ print }) => print));

/** ISO 4217 codes that news prints beside numbers; codes that are English words in capitals are left out. */
export const code =
  "(?:USD|EUR|GBP|INR|CNY|RMB|JPY|AUD|CAD|NZD|CHF|SEK|NOK|DKK|RUB|UAH|PLN|CZK|HUF|RON|BGN|ILS|AED|SAR|QAR|KWD|BHD|OMR|JOD|IQD|IRR|EGP|MAD|DZD|TND|LYD|NGN|GHS|KES|UGX|TZS|ETB|ZAR|ZMW|BWP|NAD|MZN|RWF|XOF|XAF|CDF|PKR|BDT|LKR|NPR|AFN|KZT|UZS|AZN|HKD|SGD|MYR|THB|IDR|PHP|VND|KRW|TWD|MMK|KHR|MNT|BRL|ARS|CLP|COP|MXN|UYU|PYG|VES|DOP|JMD|TTD|FJD|PGK|BYN|RSD|ISK)";

const forms = (words: readonly { readonly word: string; readonly plural?: string }[]) =>
  words.flatMap(({ word, plural }) => [word, plural ?? `${word}s`]);

/** A currency word in singular or plural. */
export const currencyWord = anyOf(cased(forms(currencyWords)));
export const minorWord = anyOf(cased(forms(minorWords)));

/** Whose currency: `US`, `Swiss`, `Hong Kong`, `CFA`, up to three capitalized words. */
export const owner = "(?:(?:U\\.S\\.|\\p{Lu}[\\p{L}]{1,20})(?: \\p{Lu}\\p{L}{1,20}){0,2})";
