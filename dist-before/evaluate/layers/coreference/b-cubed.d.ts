import { type Cluster, type Ratio } from "./cluster.js";
/**
 * B-cubed recall (Bagga and Baldwin 1998): for each key mention, the share of its cluster that its response cluster
 * holds too, summed over the mentions. With the two sides exchanged it is precision.
 */
export declare function bCubedRecall(key: readonly Cluster[], response: readonly Cluster[]): Ratio;
