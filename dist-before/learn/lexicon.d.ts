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
export declare function lexiconOf(clusters: Clusters, tagSets: ReadonlyMap<string, number>): Lexicon;
/** In lower case, curly apostrophes made straight, each digit as 0: words that differ in nothing else are one. */
export declare function normalized(form: string): string;
