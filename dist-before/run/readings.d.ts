import type { ReadOptions } from "../ingest/parsed.js";
import { type Reading } from "../ingest/read.js";
import { type SourceFile } from "./sources.js";
/** How a file is read. */
export interface ReadingOptions extends ReadOptions {
    /** Hears of the bytes of the file as they are read, of a compressed one as they lie on the disk. */
    readonly onBytes?: (bytes: number) => void;
}
/**
 * Reads the articles of one file as a stream: what is held does not grow with their number. Never throws for what is
 * wrong with the file: an article that cannot be read comes as a reject, and so does a file that cannot be read on,
 * behind the articles that come before the damage.
 */
export declare function readingsFrom(file: SourceFile, options: ReadingOptions): AsyncGenerator<Reading>;
