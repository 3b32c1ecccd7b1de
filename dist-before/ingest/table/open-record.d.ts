import { type Line } from "../lines.js";
import { type Delimiter } from "./scan.js";
/** The lines of a record that is not complete yet. */
export interface OpenRecord {
    /** Adds a line; tells whether the record goes on behind it, or null when nobody can tell (`Scan.isOpen`). */
    readonly add: (line: Line) => boolean | null;
    readonly isEmpty: () => boolean;
    /** Bytes held. */
    readonly length: () => number;
    /** Gives what is held, and begins anew. */
    readonly clear: () => HeldLines;
}
/** Lines held for one record. */
export interface HeldLines {
    readonly lines: readonly Line[];
    readonly length: number;
    /** Values, if the record ends here. */
    readonly values: number;
    /** Whether a value holds a quotation mark without beginning with one. */
    readonly hasStray: boolean;
}
/** Makes a holder of lines, to be used for one record after the other. */
export declare function openRecord(delimiter: Delimiter): OpenRecord;
/** The bytes of a record of several lines. */
export declare function withLineFeeds(lines: readonly Line[]): Uint8Array;
