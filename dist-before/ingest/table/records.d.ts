import { type Line } from "../lines.js";
import type { Delimiter } from "./scan.js";
/** A record of a table: one line, or several when a value in quotation marks holds line ends. */
export interface TableRecord {
    /** The line it begins in. */
    readonly number: number;
    /** Without the last line feed; of a record at fault those of its first line. */
    readonly bytes: Uint8Array;
    /** How many values it has. */
    readonly values: number;
    /** Why it cannot be read; null when it can. */
    readonly fault: string | null;
}
/** Puts the lines of a table together to records. */
export interface RecordCutter {
    /** The records that this line completes. */
    readonly take: (line: Line) => Iterable<TableRecord>;
    /** What the last line leaves open. */
    readonly end: () => Iterable<TableRecord>;
}
/** How records are told apart. */
export interface RecordOptions {
    readonly delimiter: Delimiter;
    /** Values of a whole record; null when it is not known yet. */
    readonly width: number | null;
    /** Bytes a record may have, about. */
    readonly limit: number;
}
/**
 * Makes a cutter. Behind a record at fault it begins anew with the line after the record's first: what follows is left
 * out, without a record of its own, up to one that is surely whole (as many values as `width`, no stray quotation mark).
 */
export declare function recordCutter({ delimiter, width, limit }: RecordOptions): RecordCutter;
