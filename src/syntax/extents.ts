import type { Chunk, Word } from "./chunk.js";
import type { Reading } from "./draft.js";

const closingKinds = new Set(["comma", "colon", "close", "coordinator", "source"]);

/** UTF-16 offsets between which each draft runs, the ends excluded. */
export interface Extents {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** From where to where each draft runs: from its introducing word, subject or verb to the end of what it governs. */
export function extentsOf(words: readonly Word[], { chunks, drafts, owner }: Reading): Extents {
  const ends = drafts.map((draft) => endOf(words, draft.verb.to));
  let isCut = false;
  chunks.forEach((chunk, at) => {
    if (chunk.kind === "source") isCut = true;
    if (chunk.kind === "verb") isCut = false;
    const index = owner[at] ?? -1;
    if (index >= 0 && !isCut && counts(words, chunk)) ends[index] = Math.max(ends[index] ?? 0, endOf(words, chunk.to));
  });
  for (let index = drafts.length - 1; index >= 0; index--) {
    const governor = drafts[index]?.governor ?? null;
    if (governor !== null && governor < index) ends[governor] = Math.max(ends[governor] ?? 0, ends[index] ?? 0);
  }
  const starts = drafts.map((draft) => startOf(words, chunks[draft.from]));
  drafts.forEach(({ governor, relation }, index) => {
    if (governor === null || governor < index || relation !== "adverbial") return;
    if (drafts[governor]?.relation === "complement")
      starts[governor] = Math.min(starts[governor] ?? 0, starts[index] ?? 0);
  });
  return { starts, ends };
}

function counts(words: readonly Word[], chunk: Chunk): boolean {
  if (closingKinds.has(chunk.kind)) return false;
  return words[chunk.from]?.partOfSpeech !== "PUNCT";
}

function endOf(words: readonly Word[], to: number): number {
  return words[to - 1]?.end ?? 0;
}

function startOf(words: readonly Word[], chunk: Chunk | undefined): number {
  return chunk ? (words[chunk.from]?.start ?? 0) : 0;
}
