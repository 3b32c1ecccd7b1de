import { type Comparison } from "../differences/compare.js";
import { type Difference } from "../differences/record.js";
/** Compares two output folders, A before and B after. Throws `UsageError` when one cannot be read. */
export declare function diff(a: string, b: string): Promise<Comparison>;
/**
 * Writes records as JSON Lines to a file, or to stdout when it is called `-`. Each is checked against its schema first.
 * Throws `UsageError` when the file cannot be written.
 */
export declare function writeDifferences(path: string, records: readonly Difference[]): Promise<void>;
