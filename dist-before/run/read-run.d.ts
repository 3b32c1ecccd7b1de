import { type RunTables } from "../differences/columns.js";
/**
 * Reads an output folder of `extract`: of its `.jsonl` files the columns by which runs are compared. Other files and
 * columns are not looked at. Of rows that equal one of `like`, that one is taken: most rows of two runs are equal, and
 * need not be kept twice. Throws `UsageError` for a folder that is none, a line that is not JSON, and a row that lacks a
 * column or holds something else in it.
 */
export declare function readRun(folder: string, like?: RunTables): Promise<RunTables>;
