import type { MarkChunk, MarkKind, Word } from "./chunk.js";
import { clauseOrPhrase, longPrepositions, otherPrepositions, relativeWords, subordinators } from "./words.js";

/** A mark of one word. */
export function mark(kind: MarkKind, words: readonly Word[], at: number): MarkChunk {
  return { kind, from: at, to: at + 1, lower: words[at]?.lower ?? "" };
}

const longSubordinators = new Set([
  "as far as",
  "as if",
  "as long as",
  "as soon as",
  "as though",
  "even as",
  "even if",
  "even though",
  "given that",
  "just as",
  "only if",
  "provided that",
  "so that",
  "such that",
]);

const longKinds: readonly { readonly kind: MarkKind; readonly phrases: ReadonlySet<string> }[] = [
  { kind: "source", phrases: new Set(["according to"]) },
  { kind: "other", phrases: new Set(["that said ,"]) },
  { kind: "coordinator", phrases: new Set(["as well as"]) },
  { kind: "subordinator", phrases: longSubordinators },
  { kind: "preposition", phrases: longPrepositions },
];
interface LongMark {
  readonly kind: MarkKind;
  readonly lower: string;
  readonly words: readonly string[];
}

/** The marks of several words by their first word, longer ones first. */
const longMarks: ReadonlyMap<string, readonly LongMark[]> = longMarkTable();

function longMarkTable(): Map<string, LongMark[]> {
  const table = new Map<string, LongMark[]>();
  for (const { kind, phrases } of longKinds)
    for (const lower of phrases) {
      const words = lower.split(" ");
      const opener = words[0] ?? "";
      table.set(opener, [...(table.get(opener) ?? []), { kind, lower, words }]);
    }
  for (const marks of table.values()) marks.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** Marks of several words. */
function longMark(words: readonly Word[], at: number): MarkChunk | null {
  const found = longMarks
    .get(words[at]?.lower ?? "")
    ?.find((mark) => mark.words.every((word, index) => words[at + index]?.lower === word));
  return found ? { kind: found.kind, from: at, to: at + found.words.length, lower: found.lower } : null;
}

const marks: ReadonlyMap<string, MarkKind> = new Map<string, MarkKind>([
  [",", "comma"],
  [";", "comma"],
  ["-", "comma"],
  ["--", "comma"],
  ["–", "comma"],
  ["—", "comma"],
  ["...", "comma"],
  ["…", "comma"],
  [":", "colon"],
  ["close", "close"],
]);

/** Words that may be marks, or open one; beside them only coordinators, which are told by their tag. */
const markWords: ReadonlySet<string> = new Set([
  ...longMarks.keys(),
  ...marks.keys(),
  ...relativeWords,
  ...subordinators,
  ...clauseOrPhrase,
  ...otherPrepositions,
  "neither",
  "nor",
  "that",
]);

/** The mark that begins at a word, or null for a word that is part of a noun phrase or verb group. */
export function markAt(words: readonly Word[], at: number): MarkChunk | null {
  const word = words[at];
  if (!word || (word.partOfSpeech !== "CCONJ" && !markWords.has(word.lower))) return null;
  return longMark(words, at) ?? shortMark(words, at);
}

/** A mark of one word. */
function shortMark(words: readonly Word[], at: number): MarkChunk | null {
  const word = words[at];
  if (!word) return null;
  if (word.lower === "that") return thatMark(words, at);
  const kind = marks.get(word.lower) ?? kindOfWord(words, at, word);
  return kind && mark(kind, words, at);
}

function kindOfWord(words: readonly Word[], at: number, { lower, partOfSpeech }: Word): MarkKind | null {
  const isInverting = (lower === "neither" || lower === "nor") && words[at + 1]?.partOfSpeech === "AUX";
  if (partOfSpeech === "CCONJ" || isInverting) return "coordinator";
  if (relativeWords.has(lower)) return "relative";
  if (subordinators.has(lower)) return "subordinator";
  return clauseOrPhrase.has(lower) || (otherPrepositions.has(lower) && isPreposition(words, at)) ? "preposition" : null;
}

/** `following the talks`, but not `the following` or `is following`. */
function isPreposition(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.partOfSpeech;
  const next = words[at + 1];
  return next !== undefined && next.partOfSpeech !== "PUNCT" && before !== "AUX" && before !== "DET";
}

/** `that` is a determiner before its noun, a pronoun at the beginning before a verb, else it introduces a clause. */
function thatMark(words: readonly Word[], at: number): MarkChunk | null {
  const word = words[at];
  const next = words[at + 1];
  if (word?.partOfSpeech === "DET" && !opensClause(words, at) && next && /^(?:NOUN|ADJ|NUM)$/u.test(next.partOfSpeech))
    return null;
  const isVerb = next?.partOfSpeech === "AUX" || next?.partOfSpeech === "VERB";
  const before = words[at - 1];
  if (isVerb && (!before || before.partOfSpeech === "PUNCT") && word?.partOfSpeech !== "SCONJ") return null;
  if (before?.partOfSpeech === "ADP" || before?.partOfSpeech === "SCONJ") return null;
  return mark("that", words, at);
}

/** `and that police ignored her`: behind a verb or a coordinator, with a verb right behind the noun. */
function opensClause(words: readonly Word[], at: number): boolean {
  if (!/^(?:VERB|CCONJ)$/u.test(words[at - 1]?.partOfSpeech ?? "")) return false;
  let end = at + 1;
  while (end < at + 4 && /^(?:ADJ|NOUN|NUM|PROPN)$/u.test(words[end]?.partOfSpeech ?? "")) end++;
  return /^(?:VERB|AUX)$/u.test(words[end]?.partOfSpeech ?? "");
}
