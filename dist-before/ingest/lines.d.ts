/** So many bytes are kept of what is too long: enough to recognize it by. */
export declare const headLength = 320;
/** A line of a file, without its line feed (a carriage return before it stays). */
export interface Line {
    /** Counted from 1. */
    readonly number: number;
    /** The whole line; its first bytes when it was cut. */
    readonly bytes: Uint8Array;
    /** Whether it was longer than allowed. */
    readonly isCut: boolean;
}
/** Cuts what arrives in chunks into lines. */
export interface LineCutter {
    /** The lines that end in the chunk. */
    readonly take: (chunk: Uint8Array) => Iterable<Line>;
    /** The last line, when no line feed ends it. */
    readonly end: () => Iterable<Line>;
}
/** Makes a cutter that holds at most about `limit` bytes of a line: of a longer one only the beginning is kept. */
export declare function lineCutter(limit: number): LineCutter;
/** Pieces of bytes as one; a single piece as it is, without a copy. */
export declare function joined(pieces: readonly Uint8Array[]): Uint8Array;
/** Whether a line holds nothing but white space. */
export declare function isBlank(line: Uint8Array): boolean;
