import type { Reject } from "../document/reject.js";
import { type SourceFile, type SourceOptions } from "./sources.js";
export type { SourceFile } from "./sources.js";
/** What was found under the inputs, in reading order. */
export interface Found {
    readonly files: readonly SourceFile[];
    /** Paths within the input of files whose ending is not one of an article; hidden files are left out. */
    readonly skipped: readonly string[];
    /** Inputs that are not there, links that lead nowhere or in a circle. */
    readonly rejects: readonly Reject[];
}
/** All of `sourcesIn` at once. */
export declare function findFiles(inputs: readonly string[], options?: SourceOptions): Promise<Found>;
