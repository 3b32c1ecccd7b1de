import type { ReadOptions } from "../parsed.js";
import { type ArticleReader } from "../reading.js";
/** Where a table is read from. */
export interface TableOrigin {
    readonly path: string;
    readonly format: "csv" | "tsv";
}
/**
 * Reads one article a record of a table. The first record names the columns; commas, semicolons or tabs separate them.
 * A record that is broken is refused with the line it begins in, and the others are read.
 */
export declare function tableReader({ path, format }: TableOrigin, options: ReadOptions): ArticleReader;
