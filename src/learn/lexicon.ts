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
export interface Lexicon {
  readonly get: (word: string) => LexiconEntry | undefined;
}

/** Puts together what clusters, and what the words of a training text, say of words. Entries are made when they are asked for: most never are. */
export function lexiconOf(clusters: Clusters, tagSets: ReadonlyMap<string, number>): Lexicon {
  const places = new Map<string, number>();
  for (let index = 0; index < clusters.words.length; index++) places.set(clusters.words[index] ?? "", index);
  return {
    get(word) {
      const place = places.get(word);
      const tags = tagSets.get(word);
      if (place === undefined) return tags === undefined ? undefined : { cluster: -1, group: -1, tags };
      const cluster = clusters.clusterOf[place] ?? -1;
      return { cluster, group: clusters.groupOf[cluster] ?? -1, tags: tags ?? 0 };
    },
  };
}

/** In lower case, curly apostrophes made straight, each digit as 0: words that differ in nothing else are one. */
export function normalized(form: string): string {
  const lower = form.toLowerCase();
  const straight = /[’‘]/u.test(lower) ? lower.replaceAll(/[’‘]/gu, "'") : lower;
  return /\d/u.test(straight) ? straight.replaceAll(/\d/gu, "0") : straight;
}
