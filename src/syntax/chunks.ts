import type { Chunk, MarkChunk, MarkKind, Word } from "./chunk.js";
import { nounChunkAt } from "./nounChunks.js";
import { verbChunkAt } from "./verbChunks.js";
import { clauseOrPhrase, longPrepositions, otherPrepositions, relativeWords, subordinators } from "./words.js";

/** The noun phrases, verb groups and marks of one segment in order; every word is in at most one. */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const raw: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const chunk = chunkAt(words, at, raw);
    if (chunk.kind !== "other" || raw.at(-1)?.kind !== "other") raw.push(chunk);
    at = Math.max(chunk.to, at + 1);
  }
  return governed(raw);
}

function chunkAt(words: readonly Word[], at: number, before: readonly Chunk[]): Chunk {
  const fixed = longMark(words, at) ?? shortMark(words, at);
  if (fixed) return fixed;
  const word = words[at];
  const verb = verbChunkAt(words, at, mayInvert(before));
  if (verb) return verb;
  const noun = word?.partOfSpeech === "ADP" ? null : nounChunkAt(words, at);
  if (noun) return noun;
  const kind: MarkKind =
    word?.partOfSpeech === "ADP" || (word?.lower === "to" && word.partOfSpeech === "PART") ? "preposition" : "other";
  return mark(kind, words, { from: at, to: at + 1 });
}

/** An auxiliary may stand before its subject at the beginning, after a mark, and after a question word or `neither`. */
function mayInvert(before: readonly Chunk[]): boolean {
  const last = before.at(-1);
  return !last || (last.kind !== "noun" && last.kind !== "verb" && last.kind !== "preposition");
}

function mark(kind: MarkKind, words: readonly Word[], range: { from: number; to: number }): MarkChunk {
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
  { kind: "coordinator", phrases: new Set(["as well as"]) },
  { kind: "subordinator", phrases: longSubordinators },
  { kind: "preposition", phrases: longPrepositions },
];
const longOpeners = new Set(
  longKinds.flatMap(({ phrases }) => [...phrases].map((phrase) => phrase.split(" ")[0] ?? "")),
);

/** Marks of several words. */
function longMark(words: readonly Word[], at: number): MarkChunk | null {
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

function shortMark(words: readonly Word[], at: number): MarkChunk | null {
  const word = words[at];
  if (!word) return null;
  const range = { from: at, to: at + 1 };
  const fixed = marks.get(word.lower);
  if (fixed) return mark(fixed, words, range);
  if (word.partOfSpeech === "CCONJ") return mark("coordinator", words, range);
  if (word.lower === "that") return thatMark(words, at);
  if (relativeWords.has(word.lower)) return mark("relative", words, range);
  if (subordinators.has(word.lower)) return mark("subordinator", words, range);
  if (otherPrepositions.has(word.lower) && at + 1 < words.length && !isFinalMark(words[at + 1])) {
    const before = words[at - 1];
    if (before?.partOfSpeech !== "AUX" && before?.partOfSpeech !== "DET") return mark("preposition", words, range);
  }
  if (clauseOrPhrase.has(word.lower)) return mark("preposition", words, range);
  return null;
}

const isFinalMark = (word: Word | undefined) => word?.partOfSpeech === "PUNCT";

/** `that` is a determiner before its noun, a pronoun at the beginning before a verb, else it introduces a clause. */
function thatMark(words: readonly Word[], at: number): MarkChunk | null {
  const word = words[at];
  const next = words[at + 1];
  if (word?.partOfSpeech === "DET" && next && /^(?:NOUN|ADJ|NUM)$/u.test(next.partOfSpeech)) return null;
  const isVerb = next?.partOfSpeech === "AUX" || next?.partOfSpeech === "VERB";
  const before = words[at - 1];
  if (
    isVerb &&
    (!before || before.partOfSpeech === "PUNCT" || before.partOfSpeech === "CCONJ") &&
    word?.partOfSpeech !== "SCONJ"
  )
    return null;
  if (before?.partOfSpeech === "ADP") return null;
  return mark("that", words, { from: at, to: at + 1 });
}

/** Decides for each preposition whether it governs the noun phrase behind it, introduces a clause, or stands alone. */
function governed(raw: readonly Chunk[]): Chunk[] {
  const result: Chunk[] = [];
  for (let at = 0; at < raw.length; at++) {
    const chunk = raw[at];
    if (!chunk) break;
    const noun = raw[at + 1];
    if (chunk.kind !== "preposition" || noun?.kind !== "noun") {
      result.push(chunk);
      continue;
    }
    if (clauseOrPhrase.has(chunk.lower) && isClauseAhead(raw, at + 1)) result.push({ ...chunk, kind: "subordinator" });
    else {
      result.push(chunk, { ...noun, preposition: chunk.lower });
      at++;
    }
  }
  return result;
}

/** Whether one bare noun phrase and then a finite verb follow, before any mark. */
function isClauseAhead(raw: readonly Chunk[], from: number): boolean {
  let bare = 0;
  for (let at = from; at < Math.min(raw.length, from + 14); at++) {
    const chunk = raw[at];
    if (chunk?.kind === "verb") return bare === 1 && isFiniteLooking(chunk, raw[at + 1]);
    if (!chunk || !/^(?:noun|coordinator|preposition|other)$/u.test(chunk.kind)) return false;
    if (chunk.kind === "coordinator") bare = 0;
    else if (at === from || isBare(raw, at)) bare++;
  }
  return false;
}

function isBare(raw: readonly Chunk[], at: number): boolean {
  const chunk = raw[at];
  return chunk?.kind === "noun" && raw[at - 1]?.kind !== "preposition" && !chunk.isTemporal;
}

function isFiniteLooking(verb: Chunk, next: Chunk | undefined): boolean {
  if (verb.kind !== "verb") return false;
  if (verb.form === "finite" || verb.form === "base") return true;
  return verb.form === "past or participle" && !(next?.kind === "preposition" && next.lower === "by");
}
