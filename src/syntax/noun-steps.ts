import type { Word } from "./chunk.js";
import { bareDays, currencyMarks, possessives, quantityWords, temporalDeterminers, temporalNouns } from "./words.js";

/** A noun phrase while it is read. */
export interface Scan {
  readonly words: readonly Word[];
  readonly from: number;
  /** Position of the word looked at. */
  at: number;
  /** Position of the last noun since the last possessive, or -1. */
  head: number;
  /** Position of the last word that could be a head when no noun comes: adjective, number, determiner. */
  spare: number;
}

/** How many words a rule takes into the phrase; null when it does not apply, 0 when the phrase ends here. */
export type Step = (scan: Scan) => number | null;

const nounTags = new Set(["NOUN", "PROPN", "SYM"]);
const isNoun = (word: Word | undefined) => word !== undefined && nounTags.has(word.partOfSpeech);
/** Whether a word can stand before a noun in its phrase. */
export const isModifier = (word: Word | undefined) =>
  word !== undefined && (isNoun(word) || word.partOfSpeech === "ADJ" || word.partOfSpeech === "NUM");
const isParticiple = (word: Word | undefined) =>
  word?.partOfSpeech === "VERB" && /(?:ed|en|ing|wn|t|de)$/u.test(word.lower);
const touches = (a: Word | undefined, b: Word | undefined) => a !== undefined && b !== undefined && a.end === b.start;

/** Whether a noun phrase can go on at `at`. */
export function continues(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return (
    isModifier(word) ||
    isParticiple(word) ||
    word.partOfSpeech === "DET" ||
    (word.partOfSpeech === "ADV" && (isModifier(words[at + 1]) || isParticiple(words[at + 1])))
  );
}

/** Tried in order at every word; the first that does not say null decides. */
export const nounSteps: readonly Step[] = [
  quantity,
  office,
  determiner,
  opening,
  bracket,
  noun,
  possessive,
  hyphen,
  number,
  adjective,
  adverb,
  participle,
  joint,
];

const quantityOpeners = new Set(["as", "at", "close", "fewer", "less", "more", "up"]);

/** `more than 400`, `at least two`, `up to 60`. */
function quantity({ words, at, head }: Scan): number | null {
  if (head >= 0 || !quantityOpeners.has(words[at]?.lower ?? "")) return null;
  const pair = `${words[at]?.lower ?? ""} ${words[at + 1]?.lower ?? ""}`;
  if (!/^(?:(?:more|less|fewer) than|at least|up to|at most|as many|close to)$/u.test(pair)) return null;
  const after = words[at + 2];
  return after?.partOfSpeech === "NUM" || currencyMarks.has(after?.lower ?? "") || after?.lower === "half" ? 2 : null;
}

/** Determiners that stand alone as noun phrases. */
const headDeterminers = new Set([
  "all",
  "another",
  "any",
  "both",
  "each",
  "either",
  "neither",
  "some",
  "that",
  "these",
  "this",
  "those",
]);

function determiner(scan: Scan): number | null {
  const word = scan.words[scan.at];
  const isPossessive = possessives.has(word?.lower ?? "");
  if (word?.partOfSpeech !== "DET" && !isPossessive) return null;
  const before = scan.words[scan.at - 1];
  if (scan.at > scan.from && before?.partOfSpeech !== "DET" && before?.lower !== "such") return 0;
  if (headDeterminers.has(word?.lower ?? "")) scan.spare = scan.at;
  return 1;
}

/** A new phrase begins in the middle of nouns: a currency after a name, `last week` after its verb's object, a weekday. */
function opening({ words, at, from, head }: Scan): number | null {
  const word = words[at];
  if (head < 0 || !word) return null;
  if (bareDays.has(word.lower)) return at === from ? null : 0;
  if (isBehindDay(words, at, from)) return 0;
  const startsBare = words[from]?.partOfSpeech === "PROPN";
  if (currencyMarks.has(word.lower) && startsBare && words[at + 1]?.partOfSpeech === "NUM") return 0;
  return temporalDeterminers.has(word.lower) && temporalNouns.has(words[at + 1]?.lower ?? "") ? 0 : null;
}

/** `on Wednesday [new sanctions]`: a day is a phrase of its own unless a time of day follows. */
function isBehindDay(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at];
  return (
    at === from + 1 &&
    bareDays.has(words[from]?.lower ?? "") &&
    word?.partOfSpeech !== "PART" &&
    !temporalNouns.has(word?.lower ?? "")
  );
}

/** Square brackets are editorial insertions and belong to the phrase: `[US] President [Joe] Biden`. */
function bracket({ words, at }: Scan): number | null {
  const word = words[at];
  if (word?.lower === "[") return isModifier(words[at + 1]) ? 1 : 0;
  return word?.lower === "]" ? 1 : null;
}

function noun(scan: Scan): number | null {
  if (!isNoun(scan.words[scan.at])) return null;
  scan.head = scan.at;
  return 1;
}

function possessive(scan: Scan): number | null {
  const word = scan.words[scan.at];
  if (word?.partOfSpeech !== "PART" && !/^['’]s?$/u.test(word?.lower ?? "")) return null;
  if (!/^['’]s?$/u.test(word?.lower ?? "") || (scan.head < 0 && scan.spare < 0)) return 0;
  if (!continues(scan.words, scan.at + 1) || !touches(scan.words[scan.at - 1], word)) return 0;
  scan.spare = Math.max(scan.head, scan.spare);
  scan.head = -1;
  return 1;
}

/** `US-Ukraine`, `Kremlin-appointed`: a hyphen without spaces takes the next word along. */
function hyphen(scan: Scan): number | null {
  const { words, at, from } = scan;
  if (!/^[-–/]$/u.test(words[at]?.lower ?? "") || at === from) return null;
  const next = words[at + 1];
  if (!touches(words[at - 1], words[at]) || !touches(words[at], next)) return 0;
  if (isNoun(next)) scan.head = at + 1;
  else scan.head = -1;
  scan.spare = at + 1;
  return 2;
}

function number(scan: Scan): number | null {
  if (scan.words[scan.at]?.partOfSpeech !== "NUM") return null;
  if (scan.head < 0) scan.spare = scan.at;
  return 1;
}

/** An adjective after the head belongs to the phrase only before another noun, and only after a name (`the US top diplomat`). */
function adjective(scan: Scan): number | null {
  const { words, at, head } = scan;
  if (words[at]?.partOfSpeech !== "ADJ") return null;
  const afterName = words[at - 1]?.partOfSpeech === "PROPN" || words[at - 1]?.partOfSpeech === "NUM";
  if (head >= 0 && !(afterName && isModifier(words[at + 1]))) return 0;
  const isOpened = at > scan.from && words[scan.from]?.partOfSpeech !== "ADJ";
  if (head < 0 && (isOpened || quantityWords.has(words[at]?.lower ?? ""))) scan.spare = at;
  return 1;
}

/** `Ukraine's internationally recognized borders`. */
function adverb({ words, at, from, head }: Scan): number | null {
  if (words[at]?.partOfSpeech !== "ADV") return null;
  if (at === from)
    return /^(?:about|almost|around|nearly|roughly|some)$/u.test(words[at]?.lower ?? "") &&
      words[at + 1]?.partOfSpeech === "NUM"
      ? 1
      : 0;
  const next = words[at + 1];
  const goesOn =
    next?.partOfSpeech === "ADJ" ||
    (next?.partOfSpeech === "NOUN" && words[at - 1]?.partOfSpeech === "DET") ||
    next?.partOfSpeech === "ADV" ||
    next?.partOfSpeech === "NUM" ||
    (isParticiple(next) && isModifier(words[at + 2])) ||
    /^[-–]$/u.test(next?.lower ?? "");
  return head < 0 && goesOn ? 1 : 0;
}

/** A participle inside a phrase is a modifier: `the seized regions`, `its continued progress`. */
function participle(scan: Scan): number | null {
  const { words, at, from, head } = scan;
  if (!isParticiple(words[at])) return null;
  if (at === from || head >= 0) return 0;
  const next = words[at + 1];
  const isModified = isModifier(next) && next?.partOfSpeech !== "NUM";
  if (!isModified && !(next?.lower === "-" && touches(words[at], next))) return isLastChance(scan) ? 1 : 0;
  return 1;
}

/** `the accused`, `the meeting`: nothing else can be the head. */
function isLastChance(scan: Scan): boolean {
  const { words, at, from } = scan;
  if (words[at - 1]?.partOfSpeech !== "DET" || at !== from + 1) return false;
  scan.spare = at;
  return true;
}

/** Joined modifiers before the head: `eastern and southern Ukraine`, `another, highly effective offensive`, `a National and Nuclear Centre`. */
function joint({ words, at, from, head }: Scan): number | null {
  const lower = words[at]?.lower ?? "";
  if (at === from || !/^(?:and|or|,)$/u.test(lower)) return 0;
  const before = words[at - 1]?.partOfSpeech;
  const [next, second] = [words[at + 1]?.partOfSpeech, words[at + 2]?.partOfSpeech];
  if (head >= 0) return isSharedName(words, { at, from }) ? 1 : 0;
  const isAfterModifier = before === "ADJ" || (lower === "," && before === "DET");
  const pair = `${next} ${second}`;
  const goesOn = next === "ADJ" || pair === "ADV ADJ" || (pair === "NOUN NOUN" && lower !== ",");
  return isAfterModifier && goesOn ? 1 : 0;
}

/** One article for two names joined is one phrase: `a National and Nuclear Risk Reduction Center`. */
function isSharedName(words: readonly Word[], { at, from }: { at: number; from: number }): boolean {
  const isSingle = words[from]?.lower === "a" || words[from]?.lower === "an";
  return (
    isSingle &&
    at === from + 2 &&
    words[at]?.lower === "and" &&
    words[at - 1]?.partOfSpeech === "PROPN" &&
    words[at + 1]?.partOfSpeech === "PROPN" &&
    words[at + 2]?.partOfSpeech === "PROPN"
  );
}

const officeHolder =
  /^(?:ambassador|attorney|chairman|chancellor|chief|commander|director|general|governor|head|king|leader|mayor|minister|ministry|premier|president|queen|secretary|speaker|undersecretary)$/u;
const departments = new Set([
  "agriculture",
  "commerce",
  "defence",
  "defense",
  "education",
  "energy",
  "health",
  "homeland",
  "interior",
  "justice",
  "labor",
  "state",
  "transportation",
  "treasury",
]);

/** `Secretary [of] State Antony Blinken`: an office with the name of its holder behind it is one phrase, the name its head. */
function office(scan: Scan): number | null {
  const { words, at, from } = scan;
  if (words[at]?.lower !== "of" || !officeHolder.test(words[at - 1]?.lower ?? "") || scan.head !== at - 1) return null;
  if (words[from]?.lower === "the") return null;
  let end = at + 1;
  while (end < words.length && words[end]?.partOfSpeech === "PROPN") end++;
  const size = end - at - 1;
  const needed = departments.has(words[at + 1]?.lower ?? "") ? 2 : 3;
  if (size < needed) return null;
  scan.head = end - 1;
  return size + 1;
}
