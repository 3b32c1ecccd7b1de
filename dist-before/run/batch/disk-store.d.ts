import type { Store } from "../../graph/store.js";
import { type DiskShelfOptions } from "./disk-shelf.js";
import { type DiskSorterOptions } from "./disk-sorter.js";
/** How much a disk store holds in memory. */
export interface DiskStoreOptions extends DiskSorterOptions, DiskShelfOptions {
}
/** A store with files that must be closed. */
export interface DiskStore extends Store {
    /** Closes and removes its files; nothing of it is to be read any more. */
    readonly close: () => void;
}
/**
 * A store that keeps rows in files of a folder, which it makes: it holds some megabytes for each sorter and shelf, and
 * eight bytes for each row of a shelf, however many rows there are.
 */
export declare function diskStore(folder: string, options?: DiskStoreOptions): DiskStore;
