import type { Article } from "../document/article.js";
import type { Sha256 } from "../document/hash.js";
/** An article as it was read, before anything is found in its text. */
export interface RawArticle {
    /** Path within the input, with `/`. */
    readonly sourcePath: string;
    /** The `id` field of a JSONL row, as given. */
    readonly sourceId: string | null;
    readonly title: string | null;
    readonly byline: string | null;
    /** ISO `YYYY-MM-DD`. */
    readonly published: string;
    /** Without header; white space at its end removed. */
    readonly text: string;
}
/**
 * Makes an article of what was read: gives it its id, finds dateline, furniture and tweets. Lone surrogates become
 * U+FFFD, wherever they stand.
 */
export declare function articleFrom(given: RawArticle, sha256: Sha256): Article;
/** The name of the file an article is read from, without folders and ending: `news` of `2022/news.jsonl.gz#3`. */
export declare function stemOf(path: string): string;
