import type { Article } from "../document/article.js";
/** Compares strings by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export declare function byCodeUnit(a: string, b: string): number;
/**
 * The key articles are sorted by: date of publication, then source path (the number of a line counted, not spelled),
 * then id.
 */
export declare function articleKey({ published, sourcePath, docId, }: Pick<Article, "published" | "sourcePath" | "docId">): string;
/** Orders articles by `articleKey`. */
export declare function byArticle(a: Article, b: Article): number;
