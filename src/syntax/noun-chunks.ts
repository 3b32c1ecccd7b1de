import type { NounChunk, Word } from "./chunk.js";
import { continues, isModifier, nounSteps, type Scan } from "./noun-steps.js";
import { bareDays, personalPronouns, possessives, temporalDeterminers, temporalNouns } from "./words.js";

/** The noun phrase that begins at `from`, or null. */
export function nounChunkAt(words: readonly Word[], from: number): NounChunk | null {
  const first = words[from];
  if (!first) return null;
  if (isPronoun(words, from)) return chunk(words, { from, to: from + 1, head: from, isPronoun: true });
  const scan: Scan = { words, from, at: from, head: -1, spare: -1 };
  while (scan.at < words.length && scan.at - from < 200) {
    const taken = firstAnswer(scan);
    if (taken === 0) break;
    scan.at += taken;
  }
  const head = scan.head >= 0 ? scan.head : scan.spare;
  return head < 0 ? null : chunk(words, { from, to: Math.max(scan.at, head + 1), head, isPronoun: false });
}

function firstAnswer(scan: Scan): number {
  for (const step of nounSteps) {
    const count = step(scan);
    if (count !== null) return count;
  }
  return 0;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly isPronoun: boolean;
}

function chunk(words: readonly Word[], found: Found): NounChunk {
  const { from, to, head, isPronoun } = found;
  return {
    kind: "noun",
    from,
    to,
    head,
    isPronoun,
    headLower: words[head]?.lower ?? "",
    isTemporal: isTemporal(words, found),
    preposition: null,
  };
}

function isTemporal(words: readonly Word[], { from, to, head }: Found): boolean {
  const headWord = words[head]?.lower ?? "";
  const first = words[from]?.lower ?? "";
  if (bareDays.has(first) && to - from <= 2) return true;
  return temporalNouns.has(headWord) && (temporalDeterminers.has(first) || /\d/u.test(first)) && to > from + 1;
}

const pronounDeterminers = new Set(["this", "that", "these", "those", "all", "both", "some"]);

function isPronoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.partOfSpeech === "PROPN") return false;
  if (word.lower === "there") return next?.partOfSpeech === "AUX" || next?.partOfSpeech === "VERB";
  if (word.lower === "her") return !isModifier(next);
  if (personalPronouns.has(word.lower)) return word.lower !== "one" || !isModifier(next);
  if (word.partOfSpeech === "PRON") return !possessives.has(word.lower) && !isModifier(next);
  return word.partOfSpeech === "DET" && pronounDeterminers.has(word.lower) && !continues(words, at + 1);
}
