import { type ArticleRecord, recordOf } from "../datasets/record.js";
import { sha256 } from "./annotate.js";
import { fullArticle } from "./full-article.js";

/** For tests: the record of an article with something in every dataset; what differs from it may be said. */
export function fullRecord({
  sourcePath,
  published,
  title,
}: Partial<Record<"sourcePath" | "published" | "title", string>> = {}): ArticleRecord {
  const article = fullArticle(published);
  return recordOf({ ...article, sourcePath: sourcePath ?? article.sourcePath, title: title ?? article.title }, sha256);
}
