import type { AnyDataset } from "./dataset.js";
/**
 * A dataset's rows as JSON Lines: a line end after every row, numbers that may have decimals with a point. The keys of
 * the rows must be in schema order, as `checkRows` makes sure.
 */
export declare function jsonLines(dataset: AnyDataset, rows: readonly object[]): string;
