import type { Reject } from "../document/reject.js";
import { type Parsed, type ReadOptions } from "./parsed.js";
type RowOptions = Pick<ReadOptions, "published" | "fields">;
/**
 * Reads a line of a `.jsonl` file: an object with text and date, and perhaps title, id, byline and `source_path`, under
 * their usual names or those the user gave; or a reject that `streamLine` has written.
 */
export declare function rowArticle(line: string, options: RowOptions): Parsed | {
    readonly reject: Reject;
};
/** Makes an article of the values of a row. */
export declare function articleOf(values: object, options: RowOptions): Parsed;
export {};
