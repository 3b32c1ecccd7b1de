import type { Chunk, MarkKind, Word } from "./chunk.js";
import { mark, markAt } from "./marks.js";
import { nounChunkAt } from "./noun-chunks.js";
import { governed } from "./prepositions.js";
import { verbChunkAt } from "./verb-chunks.js";

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
  const fixed = markAt(words, at);
  if (fixed) return fixed;
  const word = words[at];
  const verb = verbChunkAt(words, at, mayInvert(before));
  if (verb) return verb;
  const noun = word?.partOfSpeech === "ADP" ? null : nounChunkAt(words, at);
  if (noun) return noun;
  const kind: MarkKind =
    word?.partOfSpeech === "ADP" || (word?.lower === "to" && word.partOfSpeech === "PART") ? "preposition" : "other";
  return mark(kind, words, at);
}

/** An auxiliary may stand before its subject at the beginning, after a mark, and after a question word or `neither`. */
function mayInvert(before: readonly Chunk[]): boolean {
  const last = before.at(-1);
  return !last || (last.kind !== "noun" && last.kind !== "verb" && last.kind !== "preposition");
}
