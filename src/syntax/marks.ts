import type { MarkChunk, MarkKind, Range, Word } from "./chunk.js";
import { clauseOrPhrase, longPrepositions, otherPrepositions, relativeWords, subordinators } from "./words.js";

/** A mark with the words it covers. */
export function mark(kind: MarkKind, words: readonly Word[], range: Range): MarkChunk {
  const lower = words
    .slice(range.from, range.to)
    .map((word) => word.lower)
    .join(" ");
  return { kind, ...range, lower };
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
const longOpeners = new Set(
  longKinds.flatMap(({ phrases }) => [...phrases].map((phrase) => phrase.split(" ")[0] ?? "")),
);

/** Marks of several words. */
export function longMark(words: readonly Word[], at: number): MarkChunk | null {
  if (!longOpeners.has(words[at]?.lower ?? "")) return null;
  for (let size = 4; size >= 2; size--) {
    const phrase = mark("other", words, { from: at, to: Math.min(words.length, at + size) });
    const found = longKinds.find(({ phrases }) => phrases.has(phrase.lower));
    if (found) return { ...phrase, kind: found.kind };
  }
  return null;
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

/** A mark of one word, or null for a word that is part of a noun phrase or verb group. */
export function shortMark(words: readonly Word[], at: number): MarkChunk | null {
  const word = words[at];
  if (!word) return null;
  if (word.lower === "that") return thatMark(words, at);
  const kind = marks.get(word.lower) ?? kindOfWord(words, at, word);
  return kind && mark(kind, words, { from: at, to: at + 1 });
}

function kindOfWord(words: readonly Word[], at: number, { lower, partOfSpeech }: Word): MarkKind | null {
  const isInverting = /^(?:neither|nor)$/u.test(lower) && words[at + 1]?.partOfSpeech === "AUX";
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
  return mark("that", words, { from: at, to: at + 1 });
}

/** `and that police ignored her`: behind a verb or a coordinator, with a verb right behind the noun. */
function opensClause(words: readonly Word[], at: number): boolean {
  if (!/^(?:VERB|CCONJ)$/u.test(words[at - 1]?.partOfSpeech ?? "")) return false;
  let end = at + 1;
  while (end < at + 4 && /^(?:ADJ|NOUN|NUM|PROPN)$/u.test(words[end]?.partOfSpeech ?? "")) end++;
  return /^(?:VERB|AUX)$/u.test(words[end]?.partOfSpeech ?? "");
}
