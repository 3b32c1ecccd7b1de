import type { ReadOptions } from "../../ingest/parsed.js";
import type { Reading } from "../../ingest/read.js";
/** What is read, and how. */
export interface InputOptions extends ReadOptions {
    /** Files, folders, patterns, `-` for standard input. */
    readonly inputs: readonly string[];
    /** Files read at the same time, at least 1. */
    readonly concurrency: number;
    /** Stop after this many articles; null for all. */
    readonly limit: number | null;
    /** Files that lie among the inputs and hold no articles. */
    readonly except?: readonly string[];
}
/** What was found while reading. */
export interface InputTotals {
    files: number;
    /** Bytes read so far, of compressed files as they lie on the disk. */
    bytes: number;
    /** Files of other kinds; `skippedFirst` has the first paths. */
    skipped: number;
    readonly skippedFirst: string[];
}
/** Totals of nothing read. */
export declare function noInput(): InputTotals;
/** Reads the articles of all inputs, in input order, counting what was found in `totals`. */
export declare function articlesIn(options: InputOptions, totals: InputTotals): AsyncGenerator<Reading>;
