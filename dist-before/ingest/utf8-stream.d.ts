/** Turns what arrives in chunks into UTF-8. */
export interface Utf8Stream {
    /** The chunk in UTF-8; empty while the beginning is too short to tell the encoding. */
    readonly take: (chunk: Uint8Array) => Uint8Array;
    /** What was still held back. */
    readonly end: () => Uint8Array;
}
/**
 * Makes a converter from UTF-16, noticed as `decode` does, to UTF-8 without byte order mark; lone surrogates become U+FFFD. Everything else goes
 * through as it is, so that bytes that are no UTF-8 are refused with the line they stand in.
 */
export declare function utf8Stream(): Utf8Stream;
