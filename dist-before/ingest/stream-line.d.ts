import type { Reject } from "../document/reject.js";
import type { Reading } from "./reading.js";
/**
 * Writes what was read as a line of JSON, without a line feed: an article with its source path, or a reject as it is.
 * Reading the line gives the same again, whatever the file it lies in is called.
 */
export declare function streamLine(reading: Reading): string;
/** The reject that a row of a stream is; null when it is none. */
export declare function rejectIn(row: object): Reject | null;
