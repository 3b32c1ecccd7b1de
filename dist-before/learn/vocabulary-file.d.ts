/** What a vocabulary says of a word: numbers from 0 on, -1 for words it does not hold. */
export interface Usage {
    /** Words of one cluster are used alike. */
    readonly cluster: number;
    /** Clusters of one group are. */
    readonly group: number;
}
/** Words beyond counting with their clusters. They are kept as hashes: one in ten thousand others passes for one of them. */
export interface Vocabulary {
    /** `word` in lower case, apostrophes straight. */
    readonly usageOf: (word: string) => Usage;
}
/** Words in clusters, clusters in groups. */
export interface ClusteredWords {
    readonly words: readonly string[];
    readonly clusterOf: ArrayLike<number>;
    readonly groupOf: ArrayLike<number>;
}
/** The bytes of a vocabulary's file. Of words with the same hash the first counts. */
export declare function writeVocabulary({ words, clusterOf, groupOf }: ClusteredWords): Uint8Array;
/** Reads a vocabulary's file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export declare function readVocabulary(bytes: Uint8Array, name: string): Vocabulary;
