import { at } from "../document/at.js";
import { grouped } from "./grouping.js";

/** Rows of two runs: those that match, as `[of A, of B]`, and those that one run has alone; each in their run's order. */
export interface Pairing<Row> {
  readonly both: readonly (readonly [a: Row, b: Row])[];
  readonly onlyA: readonly Row[];
  readonly onlyB: readonly Row[];
}

/** One way in which rows of two runs can match. */
export interface Pass<Row> {
  /** Only rows that share a bucket are looked at together. */
  readonly buckets: (row: Row) => readonly string[];
  /** How far apart two rows are, 0 for no distance; null when they do not match. */
  readonly distance: (a: Row, b: Row) => number | null;
}

/**
 * Matches rows of A with rows of B, each at most once: pass by pass, and in a pass the nearest first, ties in the
 * order of A, then of B.
 */
export function pairUp<Row>(a: readonly Row[], b: readonly Row[], passes: readonly Pass<Row>[]): Pairing<Row> {
  const partnerOf = identical(a, b);
  const taken = new Set(partnerOf.values());
  for (const pass of passes) {
    const freeA = [...a.keys()].filter((index) => !partnerOf.has(index));
    const freeB = [...b.keys()].filter((index) => !taken.has(index));
    if (freeA.length === 0 || freeB.length === 0) break;
    for (const { indexA, indexB } of candidates([a, freeA], [b, freeB], pass)) {
      if (partnerOf.has(indexA) || taken.has(indexB)) continue;
      partnerOf.set(indexA, indexB);
      taken.add(indexB);
    }
  }
  return {
    both: [...partnerOf].sort(([one], [other]) => one - other).map(([one, other]) => [at(a, one), at(b, other)]),
    onlyA: a.filter((_, index) => !partnerOf.has(index)),
    onlyB: b.filter((_, index) => !taken.has(index)),
  };
}

/** Rows that are one and the same object match, whatever their passes: readers keep one copy of equal rows. */
function identical<Row>(a: readonly Row[], b: readonly Row[]): Map<number, number> {
  const places = new Map(b.map((row, index) => [row, index]));
  return new Map(
    a.flatMap((row, index) => {
      const place = places.get(row);
      return place === undefined ? [] : [[index, place] as const];
    }),
  );
}

interface Candidate {
  readonly indexA: number;
  readonly indexB: number;
  readonly distance: number;
}

type Free<Row> = readonly [rows: readonly Row[], indices: readonly number[]];

function candidates<Row>([a, freeA]: Free<Row>, [b, freeB]: Free<Row>, pass: Pass<Row>): Candidate[] {
  const inBucket = grouped(freeB, (index) => pass.buckets(at(b, index)));
  const found: Candidate[] = [];
  for (const indexA of freeA) {
    for (const indexB of pass.buckets(at(a, indexA)).flatMap((bucket) => inBucket.get(bucket) ?? [])) {
      const distance = pass.distance(at(a, indexA), at(b, indexB));
      if (distance !== null) found.push({ indexA, indexB, distance });
    }
  }
  return found.sort((x, y) => x.distance - y.distance || x.indexA - y.indexA || x.indexB - y.indexB);
}

/** Rows match that have the same key; none does whose key is null. */
export function sameKey<Row>(key: (row: Row) => string | null): Pass<Row> {
  return { buckets: (row) => [key(row) ?? []].flat(), distance: () => 0 };
}

/** A stretch of an article's text, in code points, the end not included. */
export interface Stretch {
  readonly char_start: number;
  readonly char_end: number;
}

/** Rows match that cover the same characters. */
export const sameSpan: Pass<Stretch> = sameKey(spanKey);

/** The characters a row covers, to compare by. */
export function spanKey({ char_start, char_end }: Stretch): string {
  return `${char_start}-${char_end}`;
}

/** Characters of a block: rows that overlap share at least one block. */
const blockLength = 256;

/** Rows match that share a character and are alike; the nearer both ends, the better. */
export function overlapping<Row extends Stretch>(alike: (a: Row, b: Row) => boolean = () => true): Pass<Row> {
  return {
    buckets: ({ char_start, char_end }) => {
      const first = Math.floor(char_start / blockLength);
      const last = Math.floor(Math.max(char_start, char_end - 1) / blockLength);
      return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
    },
    distance: (a, b) => {
      if (a.char_start >= b.char_end || b.char_start >= a.char_end || !alike(a, b)) return null;
      return Math.abs(a.char_start - b.char_start) + Math.abs(a.char_end - b.char_end);
    },
  };
}
