import { closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../../graph/store.js";
import { type DiskShelfOptions, diskShelf } from "./disk-shelf.js";
import { type DiskSorterOptions, diskSorter } from "./disk-sorter.js";

/** How much a disk store holds in memory. */
export interface DiskStoreOptions extends DiskSorterOptions, DiskShelfOptions {}

/** A store with files that must be closed. */
export interface DiskStore extends Store {
  /** Closes and removes its files; nothing of it is to be read any more. */
  readonly close: () => void;
}

/**
 * A store that keeps rows in files of a folder, which it makes: it holds some megabytes for each sorter and shelf, and
 * eight bytes for each row of a shelf, however many rows there are.
 */
export function diskStore(folder: string, options: DiskStoreOptions = {}): DiskStore {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let files = 0;
  const open: number[] = [];
  const nextPath = () => join(folder, String(files++));
  return {
    sorter: () => diskSorter(nextPath, options),
    shelf() {
      const file = openSync(nextPath(), "w+");
      open.push(file);
      return diskShelf(file, options);
    },
    close() {
      for (const file of open.splice(0)) closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
