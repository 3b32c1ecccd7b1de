import type { Reject } from "../document/reject.js";
import type { RawArticle } from "./article.js";
import { type Decoded } from "./decode.js";
import type { Parsed, ReadOptions } from "./parsed.js";
/** One article as read, or why there is none. */
export type Reading = {
    readonly raw: RawArticle;
} | {
    readonly reject: Reject;
};
/** Reads the articles of a file whose bytes arrive in chunks. What it holds does not grow with the number of articles. */
export interface ArticleReader {
    /** The articles that are complete with this chunk. */
    readonly take: (chunk: Uint8Array) => Iterable<Reading>;
    /** What the end of the file completes. Not to be called when the file breaks off: half an article is none. */
    readonly end: () => Iterable<Reading>;
    /** Whether nothing will come any more, so that the rest need not be read. */
    readonly isDone: () => boolean;
}
/** Bytes that an article is read from, and their path within the input, as `news.jsonl#3`. */
export interface Place {
    readonly path: string;
    readonly bytes: Uint8Array;
}
/** Four bytes a character at most: what is longer is refused before it is decoded. */
export declare function mostBytes({ maxCharacters }: ReadOptions): number;
/** How the bytes of an article are understood. */
export interface ReadingOptions extends Pick<ReadOptions, "maxCharacters"> {
    /** How they become text; `decode` when left out. */
    readonly decoder?: (bytes: Uint8Array) => Decoded;
}
/** Decodes and parses the bytes of one article. */
export declare function readingOf(place: Place, parse: (text: string) => Parsed | {
    readonly reject: Reject;
}, { maxCharacters, decoder }: ReadingOptions): Reading;
/** Why an article that is too long is refused; null for a length that nobody has counted. */
export declare function tooLong(length: number | null, maxCharacters: number): string;
/** A reject with the first characters of what was refused. */
export declare function refused({ path, bytes }: Place, reason: string): Reading;
