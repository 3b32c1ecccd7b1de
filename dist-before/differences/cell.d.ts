/** The value of a field, ready to be compared across runs and to be shown. */
export interface Cell {
    /** Equal in both runs when they say the same, whatever ids they use; null for nothing. */
    readonly key: string | null;
    /** For people to read; null for nothing. */
    readonly shown: () => string | null;
    /** The same with the ids, for two values that read alike and are not the same. */
    readonly exact: () => string | null;
}
/** Nothing: an unknown value, an empty list. */
export declare const nothing: Cell;
/** A value as it stands in its column. The order in a list does not count. */
export declare function plainCell(value: unknown): Cell;
/** Words that stand for somebody or something without an entity of its own. */
export declare function wordsCell(words: string | null): Cell;
/** Several values as one. Their order does not count. */
export declare function cellOfAll(cells: readonly Cell[]): Cell;
/** What a change from one value to another is written as; null when there is none. */
export declare function changeOf(a: Cell, b: Cell): {
    readonly before: string | null;
    readonly after: string | null;
} | null;
