import type { ReadOptions } from "../parsed.js";
import type { TableRecord } from "./records.js";
import type { Delimiter } from "./scan.js";
/** The columns of a table, in order, without white space around their names. */
export type Columns = readonly string[];
/** What a table must begin with, for messages. */
export declare const headerRemedy = "The first line must name the columns, as date,title,text; each further record is an article.";
/** The columns that the first record of a table names, or why it names none. */
export declare function columnsOf({ bytes, fault }: TableRecord, delimiter: Delimiter): {
    readonly columns: Columns;
} | {
    readonly problem: string;
};
/** A row's values by column; of two columns of one name the first counts. */
export declare function valuesOf(columns: Columns, cells: readonly string[]): object;
/** What keeps every row of a table from being read; null when nothing does. */
export declare function headerProblem(columns: Columns, { published, fields }: ReadOptions): string | null;
