/** Words put together by how they are used, and clusters by what they have in common. */
export interface Clusters {
    /** Words in alphabetic order. */
    readonly words: readonly string[];
    /** The cluster of each word. */
    readonly clusterOf: ArrayLike<number>;
    /** The group of each cluster. */
    readonly groupOf: ArrayLike<number>;
}
/** The bytes of the clusters' file. */
export declare function writeClusters({ words, clusterOf, groupOf }: Clusters): Uint8Array;
/** Reads the clusters' file; `name` is the file's, for messages. Throws `ModelError` when it is none. */
export declare function readClusters(bytes: Uint8Array, name: string): Clusters;
