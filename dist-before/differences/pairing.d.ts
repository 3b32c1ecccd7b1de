/** Rows of two runs: those that match, as `[of A, of B]`, and those that one run has alone; each in their run's order. */
export interface Pairing<Row> {
    readonly both: readonly (readonly [a: Row, b: Row])[];
    readonly onlyA: readonly Row[];
    readonly onlyB: readonly Row[];
}
/** One way in which rows of two runs can match. */
export interface Pass<Row> {
    /** Only rows that share a bucket are looked at together. */
    readonly buckets: (row: Row) => readonly string[];
    /** How far apart two rows are, 0 for no distance; null when they do not match. */
    readonly distance: (a: Row, b: Row) => number | null;
}
/**
 * Matches rows of A with rows of B, each at most once: pass by pass, and in a pass the nearest first, ties in the
 * order of A, then of B.
 */
export declare function pairUp<Row>(a: readonly Row[], b: readonly Row[], passes: readonly Pass<Row>[]): Pairing<Row>;
/** Rows match that have the same key; none does whose key is null. */
export declare function sameKey<Row>(key: (row: Row) => string | null): Pass<Row>;
/** A stretch of an article's text, in code points, the end not included. */
export interface Stretch {
    readonly char_start: number;
    readonly char_end: number;
}
/** Rows match that cover the same characters. */
export declare const sameSpan: Pass<Stretch>;
/** The characters a row covers, to compare by. */
export declare function spanKey({ char_start, char_end }: Stretch): string;
/** Rows match that share a character and are alike; the nearer both ends, the better. */
export declare function overlapping<Row extends Stretch>(alike?: (a: Row, b: Row) => boolean): Pass<Row>;
