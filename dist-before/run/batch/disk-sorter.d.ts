import type { Sorter } from "../../graph/store.js";
/** How much a sorter holds. */
export interface DiskSorterOptions {
    /** Characters of rows that are held before they are written down. */
    readonly sorterCharacters?: number;
    /** Files of about one size that are merged into one; at most this many of each size are read at the same time. */
    readonly sortedFiles?: number;
}
/**
 * Sorts by merging: full buffers go to sorted files, a line `["key",row]` each. So many files of one size become one of
 * the next, so that each row is written down a few times, however many there are.
 */
export declare function diskSorter<Row>(nextPath: () => string, { sorterCharacters, sortedFiles }: DiskSorterOptions): Sorter<Row>;
