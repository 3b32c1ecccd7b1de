import type { Sha256 } from "../../document/hash.js";

/** Articles of a corpus that a page shows: for each, by its place in the corpus, its rank. Those of the lowest ranks are shown while there is room. */
export type Sample = ReadonlyMap<number, number>;

interface Candidate {
  readonly article: number;
  readonly key: string;
}

/**
 * The articles whose ids have the smallest hashes, `most` at most. Which they are depends on the ids alone: not on the
 * order of the articles, and an article that is shown of a corpus is shown of every part of it that holds it. Holds no
 * more than twice `most` at a time.
 */
export function sampleOf(
  docIds: Iterable<string>,
  { most, sha256 }: { readonly most: number; readonly sha256: Sha256 },
): Sample {
  let kept: Candidate[] = [];
  let article = 0;
  for (const docId of docIds) {
    kept.push({ article: article++, key: sha256(docId) });
    if (kept.length > 2 * most) kept = smallest(kept, most);
  }
  return new Map(smallest(kept, most).map((candidate, rank) => [candidate.article, rank]));
}

function smallest(candidates: Candidate[], most: number): Candidate[] {
  return candidates.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, most);
}
