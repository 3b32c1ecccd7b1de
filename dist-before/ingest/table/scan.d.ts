/** What separates the values of a record. */
export type Delimiter = "," | ";" | "\t";
/** What a line does to the record it belongs to. */
export interface Scan {
    /** Whether a quotation mark is open at its end; null when one closes within a value, so that nobody can tell. */
    readonly isOpen: boolean | null;
    /** Delimiters outside quotation marks. */
    readonly delimiters: number;
    /** Whether a quotation mark stands within a value that does not begin with one. */
    readonly hasStray: boolean;
}
/** Goes through the bytes of a line, which begins within quotation marks when `wasOpen`. */
export declare function scanLine(bytes: Uint8Array, wasOpen: boolean, delimiter: Delimiter): Scan;
/** The delimiter that a header has most of; the one taken for granted when it has none. */
export declare function delimiterOf(header: Uint8Array, usual: Delimiter): Delimiter;
