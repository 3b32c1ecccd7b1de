import type { Article } from "../document/article.js";

/** Compares strings by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders articles by date of publication, then source path, then id. */
export function byArticle(a: Article, b: Article): number {
  return byCodeUnit(a.published, b.published) || byCodeUnit(a.sourcePath, b.sourcePath) || byCodeUnit(a.docId, b.docId);
}
