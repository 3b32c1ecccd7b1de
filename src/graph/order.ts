import type { Article } from "../document/article.js";

/** Compares strings by UTF-16 code unit: the same on every machine, unlike a locale's order. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The key articles are sorted by: date of publication, then source path (the number of a line counted, not spelled),
 * then id.
 */
export function articleKey({
  published,
  sourcePath,
  docId,
}: Pick<Article, "published" | "sourcePath" | "docId">): string {
  const path = sourcePath.replace(/#(\d{1,12})$/u, (_, line: string) => `#${line.padStart(12, "0")}`);
  return [published, path, docId].join("\u0000");
}

/** Orders articles by `articleKey`. */
export function byArticle(a: Article, b: Article): number {
  return byCodeUnit(articleKey(a), articleKey(b));
}
