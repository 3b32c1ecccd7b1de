/** Names under which news collections keep what we need, in order of preference; compared in lower case without `_` and `-`. */
export const fieldNames = {
  text: ["text", "body", "content", "maintext", "fulltext", "articletext", "articlebody", "article", "story"],
  published: [
    "date",
    "published",
    "publishedon",
    "publishedat",
    "publisheddate",
    "publishdate",
    "publicationdate",
    "datepublished",
    "datepublish",
    "pubdate",
    "pubtime",
    "created",
    "createdat",
    "timestamp",
  ],
  title: ["title", "headline", "head"],
  id: ["id", "docid", "documentid", "articleid", "uuid", "guid", "uri", "url", "link"],
  byline: ["byline", "author", "authors", "by"],
} as const;

export type FieldName = keyof typeof fieldNames;

/** The value a row has for one of our fields; undefined when it has none (null and blank text count as none). */
export function fieldOf(row: ReadonlyMap<string, unknown>, field: FieldName): unknown {
  for (const name of fieldNames[field]) {
    const value = row.get(name);
    if (value !== undefined && value !== null && !(typeof value === "string" && value.trim() === "")) return value;
  }
  return undefined;
}

/** A row's values under their names in lower case without `_` and `-`; of two that fall together the first counts. */
export function plainNames(row: object): Map<string, unknown> {
  const plain = new Map<string, unknown>();
  for (const [name, value] of Object.entries(row)) {
    const key = name.toLowerCase().replaceAll(/[_-]/gu, "");
    if (!plain.has(key)) plain.set(key, value);
  }
  return plain;
}
