import { months } from "../document/calendar.js";
import type { TimeUnit } from "../document/dates.js";
import { ordinalNumerals, readNumerals, scaleNumerals, tenNumerals, unitNumerals } from "../document/numerals.js";
import type { Span } from "../document/span.js";
import {
  dayPartWords,
  decadeWords,
  frequencyWords,
  seasonWords,
  stopped,
  unitWords,
  vagueNumbers,
  weekdayWords,
} from "./lexicon.js";

/**
 * A piece of a sentence as the grammar of dates reads it: a word, a number written in one or several words, a numeric
 * date, a mark. A term may be several things at once (`second` is a unit and an ordinal).
 */
export interface Term extends Span {
  /** Lower case, without the stop of an abbreviation. */
  readonly lower: string;
  /** A count, as 7 for `seven`, 2.5 for `two and a half`; NaN for a vague one (`several`). */
  readonly number?: number;
  /** Whether the number was written in digits only, without fraction. */
  readonly digits?: number;
  readonly ordinal?: number;
  readonly unit?: TimeUnit;
  readonly month?: number;
  readonly weekday?: number;
  readonly season?: number;
  readonly part?: string;
  /** First year of a decade, as 1990; below 100 when the century is missing. */
  readonly decade?: number;
  readonly frequency?: string;
  /** A numeric date, clock time or year range, as printed. */
  readonly form?: "iso" | "slashed" | "clock" | "years" | "quarter" | "dotted";
}

const shapes =
  /(?<iso>\d{4}-\d{2}-\d{2}(?!\d))|(?<slashed>\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/]))|(?<dotted>\d{1,2}\.\d{1,2}\.\d{4}(?!\d))|(?<years>(?<![\d-])\d{4}[-–/]\d{2}(?:\d{2})?(?![\d/-]))|(?<clock>\d{1,2}[:.]\d{2}(?=\s?[ap]\.?\s?m\b)|\d{1,2}:\d{2}(?::\d{2})?(?!\d))|(?<decade>['’]?\d0['’]?s\b|(?:1[5-9]|20)\d0['’]?s\b)|(?<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|(?<quarter>Q[1-4]\b)|(?<number>\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,10})?|\d{1,15}(?:\.\d{1,10})?)|(?<meridiem>[ap]\.\s?m\.?(?!\p{L})|[ap]m\b)|(?<word>[\p{L}]{1,40})|(?<mark>\S)/giu;

/** Splits a stretch of text (a sentence) into terms, number words joined, and tight hyphens kept as terms of their own. */
export function termsOf(text: string, { start, end }: Span): Term[] {
  const loose: Term[] = [];
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(shapes)) {
    const from = start + match.index;
    if (from < (loose.at(-1)?.end ?? 0)) continue; // the stop of an abbreviation
    const term = shaped(match.groups ?? {}, match[0], from) ?? wordTerm(text, match[0], from);
    loose.push(term);
  }
  return joinNumbers(loose);
}

const forms = ["iso", "slashed", "dotted", "years", "clock", "quarter"] as const;

function shaped(groups: Record<string, string | undefined>, surface: string, start: number): Term | null {
  const base = { start, end: start + surface.length, lower: surface.toLowerCase().replaceAll("’", "'") };
  const shape = Object.keys(groups).find((name) => groups[name] !== undefined);
  const form = forms.find((name) => name === shape);
  if (form) return { ...base, form };
  switch (shape) {
    case "decade":
      return { ...base, decade: Number(surface.replaceAll(/\D/gu, "")) };
    case "ordinal":
      return { ...base, ordinal: Number.parseInt(surface, 10) };
    case "meridiem":
      return { ...base, lower: /^a/iu.test(surface) ? "am" : "pm" };
    case "number":
      return numberTerm(base, surface);
    default:
      return null;
  }
}

function numberTerm(base: Term, surface: string): Term {
  const number = Number(surface.replaceAll(",", ""));
  return /^\d+$/u.test(surface) ? { ...base, number, digits: number } : { ...base, number };
}

const capital = /^\p{Lu}/u;

function wordTerm(text: string, surface: string, start: number): Term {
  const lower = surface.toLowerCase();
  const end = start + surface.length;
  const isStopped = stopped.has(lower) && text[end] === ".";
  const isCapital = capital.test(surface);
  const known: { -readonly [Key in keyof Term]: Term[Key] } = { start, end: isStopped ? end + 1 : end, lower };
  if (lower.length < 2) return known;
  fill(known, "unit", unitWords.get(lower));
  fill(known, "season", seasonWords.get(lower));
  fill(known, "part", dayPartWords.get(lower));
  fill(known, "ordinal", ordinalNumerals.get(lower));
  fill(known, "decade", decadeWords.get(lower));
  fill(known, "frequency", frequencyWords.get(lower));
  if (vagueNumbers.has(lower)) known.number = Number.NaN;
  if (isCapital && isNamed(lower, isStopped)) {
    fill(known, "month", months.get(lower));
    fill(known, "weekday", weekdayWords.get(lower));
  }
  return known;
}

/** `Mon`, `Sat`, `Sun`, `Wed`, `Mar`, `Dec`, `Jan` are too often names: short forms of weekdays need their stop. */
function isNamed(lower: string, isStopped: boolean): boolean {
  return isStopped || lower.length > 4 || months.has(lower) || lower === "thur" || lower === "tues";
}

function fill<Key extends keyof Term>(
  term: { -readonly [Each in keyof Term]: Term[Each] },
  key: Key,
  value: Term[Key] | undefined,
): void {
  if (value !== undefined) term[key] = value;
}

const startsNumber = (word: string) => unitNumerals.has(word) || tenNumerals.has(word) || scaleNumerals.has(word);

/** Joins `twenty-four`, `two and a half`, `2 1/2`, `a dozen`, `thirty-first` into one term each. */
function joinNumbers(terms: readonly Term[]): Term[] {
  const joined: Term[] = [];
  for (let at = 0; at < terms.length; ) {
    const term = terms[at];
    if (!term) break;
    const run = startsNumber(term.lower) ? spelledOut(terms, at) : digital(terms, at);
    joined.push(run?.term ?? term);
    at += run?.used ?? 1;
  }
  return joined;
}

interface Run {
  readonly term: Term;
  readonly used: number;
}

/** Words of a spelled-out number with the index of each in `terms`; hyphens are read over. */
function wordsFrom(terms: readonly Term[], from: number): { word: string; at: number }[] {
  const words: { word: string; at: number }[] = [];
  for (let at = from; at < terms.length && words.length < 8; at++) {
    const lower = terms[at]?.lower ?? "";
    if (lower === "-" || lower === "‐") continue;
    if (!startsNumber(lower) && lower !== "and") break;
    words.push({ word: lower, at });
  }
  return words;
}

function spelledOut(terms: readonly Term[], from: number): Run | null {
  const words = wordsFrom(terms, from);
  const bare = scaleNumerals.has(terms[from]?.lower ?? "");
  const read = readNumerals(bare ? ["one", ...words.map(({ word }) => word)] : words.map(({ word }) => word));
  if (!read) return null;
  const used = (words[read.used - (bare ? 2 : 1)]?.at ?? from) + 1 - from;
  const ordinal = terms[from + used + 1]?.ordinal;
  if (
    tenNumerals.has(terms[from]?.lower ?? "") &&
    ordinal !== undefined &&
    ordinal < 10 &&
    isHyphen(terms[from + used])
  ) {
    return { term: span(terms, from, used + 2, { ordinal: read.value + ordinal }), used: used + 2 };
  }
  const half = halfAt(terms, from + used);
  return {
    term: span(terms, from, used + half, { number: read.value + (half > 0 ? 0.5 : 0) }),
    used: used + half,
  };
}

function isHyphen(term: Term | undefined): boolean {
  return term?.lower === "-" || term?.lower === "‐";
}

/** How many terms `and a half` (hyphens included) takes at `at`; 0 when it is not there. */
function halfAt(terms: readonly Term[], at: number): number {
  const wanted = ["and", "a", "half"];
  let next = 0;
  for (let index = at; index < at + 6 && next < 3; index++) {
    if (terms[index]?.lower === wanted[next]) next++;
    else if (!isHyphen(terms[index])) return 0;
    if (next === 3) return index + 1 - at;
  }
  return 0;
}

function digital(terms: readonly Term[], at: number): Run | null {
  const [term, second, third, fourth] = terms.slice(at, at + 4);
  if (term?.digits === undefined) return null;
  const half = halfAt(terms, at + 1);
  if (half > 0) return { term: span(terms, at, 1 + half, { number: term.digits + 0.5 }), used: 1 + half };
  const isFraction = second?.digits === 1 && third?.lower === "/" && fourth?.digits !== undefined;
  if (isFraction && fourth?.digits) {
    return { term: span(terms, at, 4, { number: term.digits + 1 / fourth.digits }), used: 4 };
  }
  return null;
}

function span(terms: readonly Term[], from: number, count: number, fields: Partial<Term>): Term {
  const covered = terms.slice(from, from + count);
  return {
    start: covered[0]?.start ?? 0,
    end: covered.at(-1)?.end ?? 0,
    lower: covered.map((term) => term.lower).join(" "),
    ...fields,
  };
}
