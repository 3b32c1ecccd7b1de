/** Ids of the two runs that stand for the same: one of each as a rule, more where one was split or several were merged. */
export interface Group {
    /** Sorted. */
    readonly a: readonly string[];
    readonly b: readonly string[];
}
/** Which entities (or incidents) of two runs are the same, by the mentions (or events) they have in common. */
export interface Correspondence {
    /** The group of an id of A, as a key; a key of its own for an id that has no counterpart. */
    readonly keyOfA: (id: string) => string;
    readonly keyOfB: (id: string) => string;
    /** Every group that has something of both runs, in the order of A's first ids. */
    readonly groups: readonly Group[];
    /** How many members an id of A and an id of B have in common. */
    readonly shared: (a: string, b: string) => number;
}
/**
 * Finds what corresponds. `members` has the ids `[of A, of B]` that each matched member points at. An id belongs to the
 * one of the other run with which it shares most members (then the one of the same id, then the first by id), so
 * that a single member that moved from one to another does not make the two one. Ids without any matched member
 * correspond when they are the same in both runs.
 */
export declare function correspondenceOf(members: Iterable<readonly [a: string, b: string]>, ids: {
    readonly a: Iterable<string>;
    readonly b: Iterable<string>;
}): Correspondence;
