import type { Shelf } from "../../graph/store.js";
/** How much a shelf holds. */
export interface DiskShelfOptions {
    /** Rows read last that are held. */
    readonly shelfRows?: number;
}
/** Rows one behind the other in an open file; where each begins is held in memory. */
export declare function diskShelf<Row>(file: number, { shelfRows }: DiskShelfOptions): Shelf<Row>;
