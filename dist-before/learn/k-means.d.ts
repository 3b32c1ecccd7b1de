/** Points in rows of one array. */
export interface Points {
    readonly dimensions: number;
    /** `dimensions` numbers a point, one point behind the other. */
    readonly values: Float32Array;
}
/**
 * Groups points by k-means (Lloyd 1982), which starts from points drawn by `seed`. Gives the cluster of each point,
 * from 0 to `clusters`, exclusive, and the middles of the clusters. Stops when no point moves, or after `iterations`.
 */
export declare function kMeans(points: Points, { clusters, iterations, seed }: {
    readonly clusters: number;
    readonly iterations: number;
    readonly seed: number;
}): {
    readonly clusterOf: Int32Array;
    readonly middles: Points;
};
/** For each point the cluster with the nearest middle, the first of equals. */
export declare function nearest(points: Points, middles: Points): Int32Array;
