import type { Chunk, MarkChunk, NounChunk } from "./chunk.js";

/** Noun phrases that can be the subject of a verb, from what stands before it. Numbers are chunk indices. */
export interface Subject {
  readonly subject: number;
  readonly coSubjects: readonly number[];
  /** First chunk of the subject. */
  readonly from: number;
  /** A bare noun phrase directly before the subject, without comma: `the program [we] put forward`. */
  readonly antecedent: number | null;
}

const introducers = new Set(["that", "subordinator", "relative"]);
const separators = new Set(["comma", "close", "colon"]);

/** What stands before a gap: no verb, one that takes content (`said Russia and Ukraine signed`), or another (`met Russia and Ukraine signed`). */
export type Before = "nothing" | "content" | "verb";

/** The chunks between two verb groups, taken apart. */
export interface Gap {
  /** The last introducing word, or null. */
  readonly introducer: MarkChunk | null;
  readonly introducerAt: number;
  /** Chunk of the coordinator that opens the last stretch (`and Turkey signed`, `and signed`), or -1. */
  readonly coordinatorAt: number;
  /** Whether a comma, dash or closing quotation mark stands in it, after the introducer if there is one. */
  readonly hasSeparator: boolean;
  readonly subject: Subject | null;
}

/** Takes the chunks from `from` up to the verb group at `verb` apart. `before` says what the last verb of the segment is. */
export function gapBefore(
  chunks: readonly Chunk[],
  { from, verb, before }: { from: number; verb: number; before: Before },
): Gap {
  const introducerAt = lastIndex(chunks, { from, to: verb }, (chunk) => introducers.has(chunk.kind));
  const introducer = introducerAt >= 0 ? (chunks[introducerAt] as MarkChunk) : null;
  const start = introducerAt >= 0 ? introducerAt + 1 : from;
  const isJoined = coordinatorBefore(chunks, start, verb) >= 0;
  const subject = isJoined
    ? null
    : subjectIn(chunks, {
        start,
        verb,
        isFresh: introducerAt >= 0 || before === "nothing",
        mayHoldContent: before === "content",
      });
  return {
    introducer,
    introducerAt,
    coordinatorAt: coordinatorBefore(chunks, start, subject?.from ?? verb),
    hasSeparator:
      lastIndex(chunks, { from: start, to: subject?.from ?? verb }, (chunk) => separators.has(chunk.kind)) >= 0,
    subject,
  };
}

function lastIndex(
  chunks: readonly Chunk[],
  { from, to }: { from: number; to: number },
  test: (chunk: Chunk) => boolean,
): number {
  for (let at = to - 1; at >= from; at--) {
    const chunk = chunks[at];
    if (chunk && test(chunk)) return at;
  }
  return -1;
}

/** The coordinator before `at`, only adverbs and prepositional phrases between. */
function coordinatorBefore(chunks: readonly Chunk[], start: number, at: number): number {
  for (let index = at - 1; index >= start; index--) {
    const chunk = chunks[index];
    if (!chunk || separators.has(chunk.kind)) return -1;
    if (chunk.kind === "coordinator") return index;
    if (chunk.kind === "noun" && chunk.preposition === null && !chunk.isTemporal) return -1;
  }
  return -1;
}

interface Region {
  readonly start: number;
  readonly verb: number;
  /** Whether no verb stands before the region in its clause: everything in it may be subject. */
  readonly isFresh: boolean;
  /** Whether coordinated noun phrases right behind the last verb can be the subject of its content. */
  readonly mayHoldContent: boolean;
}

export function isBareNoun(chunk: Chunk | undefined): chunk is NounChunk {
  return chunk?.kind === "noun" && chunk.preposition === null && !chunk.isTemporal;
}

function subjectIn(chunks: readonly Chunk[], region: Region): Subject | null {
  const stretches = stretchesOf(chunks, region);
  const last = stretches.at(-1);
  if (!last) return null;
  const near = bareNouns(chunks, last);
  if (near.length > 0)
    return withList(chunks, { stretches, region }, nearSubject(chunks, candidates(chunks, near, region)));
  const allowed = stretches.slice(region.isFresh ? 0 : 1, -1);
  const chosen = region.isFresh
    ? allowed.find((stretch) => opensWithNoun(chunks, stretch))
    : trailingNouns(chunks, allowed);
  if (!chosen) return null;
  const nouns = bareNouns(chunks, chosen);
  const first = nouns[0];
  return first === undefined ? null : nearSubject(chunks, nouns);
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands between commas. */
function stretchesOf(chunks: readonly Chunk[], { start, verb }: Region): Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  for (let at = start; at < verb; at++) {
    if (!separators.has(chunks[at]?.kind ?? "")) continue;
    stretches.push({ from, to: at });
    from = at + 1;
  }
  stretches.push({ from, to: verb });
  return stretches;
}

function bareNouns(chunks: readonly Chunk[], { from, to }: Stretch): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (isBareNoun(chunks[at])) found.push(at);
  return found;
}

function opensWithNoun(chunks: readonly Chunk[], stretch: Stretch): boolean {
  return bareNouns(chunks, stretch).length > 0;
}

/** After a verb, appositions before the next one: the first of the stretches that hold a noun phrase and nothing before it. */
function trailingNouns(chunks: readonly Chunk[], stretches: readonly Stretch[]): Stretch | undefined {
  let chosen: Stretch | undefined;
  for (let index = stretches.length - 1; index >= 0; index--) {
    const stretch = stretches[index];
    if (!stretch || !isBareNoun(chunks[stretch.from])) break;
    chosen = stretch;
  }
  return chosen;
}

/** Of the bare noun phrases right before the verb, those that may be its subject: objects of the verb before are left out. */
function candidates(chunks: readonly Chunk[], near: readonly number[], region: Region): readonly number[] {
  if (region.isFresh) return standing(chunks, near);
  const [last, other] = [near.at(-1), near.at(-2)];
  const isBehindVerb = near[0] === region.start && !region.mayHoldContent;
  return isBehindVerb && last !== undefined && other !== undefined && areJoined(chunks, other, last) ? [last] : near;
}

/** Before the first verb, `the heads of Russia and Ukraine` is one subject: what is joined to a prepositional phrase stands under it. */
function standing(chunks: readonly Chunk[], nouns: readonly number[]): number[] {
  return nouns.filter((at, index) => {
    const joined = chunks[at - 2];
    if (index === 0 || chunks[at - 1]?.kind !== "coordinator" || joined?.kind !== "noun") return true;
    const hasOwnPhrase = chunks[at + 1]?.kind === "preposition";
    return joined.preposition === null ? nouns.includes(at - 2) : hasOwnPhrase;
  });
}

/** Of the bare noun phrases of one stretch: a coordinated group that ends at the verb, its first the subject. */
function nearSubject(chunks: readonly Chunk[], nouns: readonly number[]): Subject {
  let first = nouns.length - 1;
  while (first > 0 && areJoined(chunks, nouns[first - 1] ?? 0, nouns[first] ?? 0)) first--;
  const group = nouns.slice(first);
  return {
    subject: group[0] ?? 0,
    coSubjects: group.slice(1),
    from: group[0] ?? 0,
    antecedent: nouns[first - 1] ?? null,
  };
}

/** Whether a coordinator stands between two noun phrases, and only prepositional phrases beside it. */
function areJoined(chunks: readonly Chunk[], from: number, to: number): boolean {
  return lastIndex(chunks, { from: from + 1, to }, (chunk) => chunk.kind === "coordinator") >= 0;
}

/** `Russia, Ukraine and Turkey signed`: noun phrases of the stretches before belong to the list when it is fresh. */
function withList(
  chunks: readonly Chunk[],
  { stretches, region }: { stretches: readonly Stretch[]; region: Region },
  near: Subject,
): Subject {
  const last = stretches.at(-1);
  const opensWithCoordinator = last !== undefined && chunks[last.from]?.kind === "coordinator";
  if (!region.isFresh || stretches.length < 2 || (near.coSubjects.length === 0 && !opensWithCoordinator)) return near;
  const earlier: number[] = [];
  for (let index = stretches.length - 2; index >= 0; index--) {
    const stretch = stretches[index];
    if (!stretch || !isBareNoun(chunks[stretch.from])) break;
    earlier.unshift(...bareNouns(chunks, stretch).slice(0, 1));
  }
  const opening = underPreposition(chunks, stretches[0]);
  if (opening !== null) return { subject: opening, coSubjects: [], from: opening, antecedent: null };
  const all = [...earlier, near.subject, ...near.coSubjects];
  const first = all[0] ?? near.subject;
  return {
    subject: first,
    coSubjects: all.slice(1),
    from: first,
    antecedent: earlier.length > 0 ? null : near.antecedent,
  };
}

/** `Agreements on trade, defence and security were signed`: the list stands under the preposition; its subject, or null. */
function underPreposition(chunks: readonly Chunk[], opening: Stretch | undefined): number | null {
  if (!opening || !isBareNoun(chunks[opening.from])) return null;
  const last = chunks[opening.to - 1];
  return last?.kind === "noun" && last.preposition !== null ? opening.from : null;
}
