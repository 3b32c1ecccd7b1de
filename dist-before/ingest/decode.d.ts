/** What bytes say: their text, or why they are none. */
export type Decoded = {
    readonly text: string;
} | {
    readonly problem: string;
};
/**
 * Decodes a file or a line: UTF-8 (a byte order mark is left out), or UTF-16 when a byte order mark says so or every
 * other byte of its beginning is zero. Anything else is refused: a wrong guess would change names and amounts.
 */
export declare function decode(bytes: Uint8Array): Decoded;
/** An encoding that is noticed without being told. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";
/** The encoding of bytes, or of the beginning of a file (then an even number of them); null when they are no text. */
export declare function encodingOf(bytes: Uint8Array): Encoding | null;
/** The first 80 characters of a file, to recognize it by: as UTF-8, what is none replaced. */
export declare function firstCharacters(bytes: Uint8Array): string;
