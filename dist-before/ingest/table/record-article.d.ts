import type { ReadOptions } from "../parsed.js";
import { type Reading } from "../reading.js";
import { type Columns } from "./header.js";
import type { TableRecord } from "./records.js";
import type { Delimiter } from "./scan.js";
/** A table whose header has been read. */
export interface Table {
    /** Path within the input. */
    readonly path: string;
    readonly delimiter: Delimiter;
    readonly columns: Columns;
}
/** Reads the article of a record; its path has the number of the line that the record begins in. */
export declare function readingOfRecord(record: TableRecord, table: Table, options: ReadOptions): Reading;
