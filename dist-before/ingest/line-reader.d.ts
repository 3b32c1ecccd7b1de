import { type Line } from "./lines.js";
import type { ReadOptions } from "./parsed.js";
import { type ArticleReader, type Reading } from "./reading.js";
/** Makes articles of the lines of a file, in UTF-8. */
export interface LineHandler {
    /** What is complete with this line. */
    readonly take: (line: Line) => Iterable<Reading>;
    /** What is left when there are no more lines; `head` is the beginning of the file, to recognize it by. */
    readonly end: (head: Uint8Array) => Iterable<Reading>;
    /** Whether no further line is wanted. */
    readonly isDone: () => boolean;
}
/** Reads a file of lines, in UTF-8 or UTF-16; lines that are longer than an article may be come cut. */
export declare function lineReader({ take, end, isDone }: LineHandler, options: ReadOptions): ArticleReader;
