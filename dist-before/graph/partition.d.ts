/** Things that are one, with what joined them. */
export interface Cluster {
    /** Indices, ascending. */
    readonly members: readonly number[];
    /** Names of comparators, sorted. */
    readonly reasons: readonly string[];
}
/** Evidence that two things, by index, are one. */
export interface Link {
    readonly first: number;
    readonly second: number;
    readonly score: number;
    /** Names of the comparators that speak for it. */
    readonly reasons: readonly string[];
}
/** Orders links: the strongest first, then by index. */
export declare function byScore(a: Link, b: Link): number;
/** Sets of indices that can be joined but never split: a union-find that lists its sets in a fixed order. */
export declare class Partition {
    #private;
    /** Starts with `size` sets of one. Sets are never joined when `areApart` holds for a member of each. */
    constructor(size: number, areApart: (a: number, b: number) => boolean);
    /** The smallest member of the set that holds an index. */
    clusterOf(index: number): number;
    /** The members of a set named by its smallest one. */
    membersOf(cluster: number): readonly number[];
    /** Whether `areApart` holds for any member of one set and any of the other. */
    apart(a: number, b: number): boolean;
    /** Joins the sets of a link's two sides, unless they are apart. */
    unite({ first, second, reasons }: Link): void;
    /** The sets in the order of their smallest members. */
    list(): Cluster[];
}
