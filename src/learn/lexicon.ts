import type { Clusters } from "./clusters-file.js";

/** What is known of a word from outside the text. */
export interface LexiconEntry {
  /** Number of its cluster of words used alike, -1 when it is in none. */
  readonly cluster: number;
  /** Number of the group of clusters, -1 when it is in none. */
  readonly group: number;
  /** The tags it was seen with, as a number that only equal tags share; 0 when it was not seen often enough. */
  readonly tags: number;
}

/** Words by their normalized spelling. */
export type Lexicon = ReadonlyMap<string, LexiconEntry>;

/** Puts together what clusters, and what the words of a training text, say of words. */
export function lexiconOf(clusters: Clusters, tagSets: ReadonlyMap<string, number>): Lexicon {
  const lexicon = new Map<string, LexiconEntry>();
  clusters.words.forEach((word, index) => {
    const cluster = clusters.clusterOf[index] ?? -1;
    lexicon.set(word, { cluster, group: clusters.groupOf[cluster] ?? -1, tags: tagSets.get(word) ?? 0 });
  });
  for (const [word, tags] of tagSets) if (!lexicon.has(word)) lexicon.set(word, { cluster: -1, group: -1, tags });
  return lexicon;
}

/** In lower case, curly apostrophes made straight, each digit as 0: words that differ in nothing else are one. */
export function normalized(form: string): string {
  const lower = form.toLowerCase();
  const straight = /[’‘]/u.test(lower) ? lower.replaceAll(/[’‘]/gu, "'") : lower;
  return /\d/u.test(straight) ? straight.replaceAll(/\d/gu, "0") : straight;
}
