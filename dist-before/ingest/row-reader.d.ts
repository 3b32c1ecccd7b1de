import type { ReadOptions } from "./parsed.js";
import { type ArticleReader } from "./reading.js";
/** Reads one article a line, each a JSON object; blank lines are passed over. */
export declare function rowReader(path: string, options: ReadOptions): ArticleReader;
