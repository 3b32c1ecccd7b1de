/** The mentions that are held to be one thing, each by a key of its own. */
export type Cluster = ReadonlySet<string>;
/** What was found over what there was to find: one side, precision or recall, of a measure of clusters. */
export interface Ratio {
    readonly numerator: number;
    readonly denominator: number;
}
/** From each mention to the index of its cluster; of a mention in several clusters, the last counts. */
export declare function membership(clusters: readonly Cluster[]): ReadonlyMap<string, number>;
/**
 * How many mentions of a cluster lie in each cluster of the other side, by index; mentions missing there are left out.
 */
export declare function sharesOf(cluster: Cluster, other: ReadonlyMap<string, number>): ReadonlyMap<number, number>;
