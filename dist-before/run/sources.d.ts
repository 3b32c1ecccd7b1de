import type { Reject } from "../document/reject.js";
import { type Format } from "../ingest/format.js";
/** The input that stands for standard input; no file in a folder has it as its location. */
export declare const standardInput = "-";
/** A file to read: where it is, and its path within the input. */
export interface SourceFile {
    /** A path on the disk, or `standardInput`. */
    readonly location: string;
    readonly sourcePath: string;
}
/** What lies in the inputs: a file to read with its length in bytes (null: not known), what cannot be read, or a file of another kind by its path within the input. */
export type Source = {
    readonly file: SourceFile;
    readonly bytes: number | null;
} | {
    readonly reject: Reject;
} | {
    readonly skipped: string;
};
/** How inputs are looked through. */
export interface SourceOptions {
    /** The format every file is read in, whatever its ending; null (or left out) to go by the ending. */
    readonly format?: Format | null;
}
/**
 * The article files of the inputs in reading order: files, folders with all that is in them (hidden files left out, each
 * folder sorted by name in code units), patterns (`2022-*` + `/*.jsonl`, when no file is called so), and `-` for standard
 * input. With several inputs, paths begin with the input's own name. Only the names of the folders on the way are held.
 */
export declare function sourcesIn(inputs: readonly string[], options?: SourceOptions): AsyncGenerator<Source>;
/** How much the inputs hold; `bytes` is null when standard input is among them. Reads no file. */
export declare function sizeOf(inputs: readonly string[], options?: SourceOptions): Promise<{
    readonly files: number;
    readonly bytes: number | null;
}>;
