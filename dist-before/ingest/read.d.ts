import { type Format } from "./format.js";
import type { PageTools } from "./page/dom.js";
import type { ReadOptions } from "./parsed.js";
import { type ArticleReader, type Reading } from "./reading.js";
export type { Reading } from "./reading.js";
/** Where articles are read from. */
export interface Origin {
    /** Path within the input. */
    readonly path: string;
    readonly format: Format;
    /** What pages in HTML are read with; null (or left out) when it is not installed: they are refused then. */
    readonly pageTools?: PageTools | null;
}
/** Makes the reader of one file. */
export declare function articleReader({ path, format, pageTools }: Origin, options: ReadOptions): ArticleReader;
/**
 * Reads the articles of one file that is in memory, decompressed: a `.txt` holds one, a `.jsonl` or `.csv` one a row.
 * `path` is the one within the input; its ending says the format unless the options do, and `.txt` is taken for granted. HTML needs `pageTools`.
 */
export declare function readingsOf(path: string, bytes: Uint8Array, { pageTools, ...options }: ReadOptions & Pick<Origin, "pageTools">): Generator<Reading>;
