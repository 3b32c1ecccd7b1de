import type { Parsed, ReadOptions } from "./parsed.js";
/** Reads a `.txt` file: a header `date YYYY-MM-DD`, then the article. Without header the date must come from the options. */
export declare function textArticle(content: string, { published }: Pick<ReadOptions, "published">): Parsed;
