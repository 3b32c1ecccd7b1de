import { type Cluster } from "./cluster.js";
/**
 * The similarity of two sets of clusters by the entity-based CEAF (Luo 2005, his fourth similarity): clusters are
 * paired one to one for the greatest sum of `2 · shared / (size + size)`. Divided by the number of key clusters it is
 * recall, by that of response clusters precision.
 */
export declare function ceafeSimilarity(key: readonly Cluster[], response: readonly Cluster[]): number;
