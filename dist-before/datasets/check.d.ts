import type { AnyDataset } from "./dataset.js";
import type { ArticleRecord } from "./record.js";
/** A row that is not what its dataset promises. A fault of Dateline's, not of the input. */
export declare class DatasetError extends Error {
    readonly dataset: string;
    readonly rowId: string;
    constructor(dataset: string, rowId: string, problem: string);
}
/**
 * Checks the rows of an article: each against its schema, keys in schema order, ids unique, references resolved,
 * `surface` equal to what the offsets cut out of the document. Throws `DatasetError` for the first row that fails.
 */
export declare function checkRecord({ tables, summary }: ArticleRecord): void;
/** Checks rows against the schema of their dataset, their keys in its order. Throws `DatasetError` for the first that fails. */
export declare function checkRows(dataset: AnyDataset, rows: readonly object[]): void;
