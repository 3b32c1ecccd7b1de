import type { ReadOptions } from "./parsed.js";
import { type ArticleReader, type Place, type Reading } from "./reading.js";
/** Reads one article a file: all of its bytes are held, up to the limit. */
export declare function wholeReader(path: string, options: ReadOptions, read: (place: Place) => Reading): ArticleReader;
