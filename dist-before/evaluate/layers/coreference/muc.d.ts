import { type Cluster, type Ratio } from "./cluster.js";
/**
 * MUC recall (Vilain et al. 1995): of the links that hold each key cluster together, how many the response has. A
 * mention the response lacks is a part of its own. With the two sides exchanged it is precision.
 */
export declare function mucRecall(key: readonly Cluster[], response: readonly Cluster[]): Ratio;
