import { firstCharactersOf, type Reject } from "../document/reject.js";
import type { RawArticle } from "../ingest/article.js";
import { tooLong } from "../ingest/reading.js";
import { articleOf } from "../ingest/row.js";

/** An article as the library takes it: what a line of a `.jsonl` file holds. */
export interface ArticleInput {
  /** The story. It is never changed; every offset counts in it, white space at its end left out. */
  readonly text: string;
  /** The day it was published, `YYYY-MM-DD` or a longer time stamp; a `Date` counts in UTC. */
  readonly date: string | Date;
  readonly title?: string | null | undefined;
  readonly byline?: string | null | undefined;
  /** What you call it. The id of its rows is made of this, its date and its text. */
  readonly id?: string | null | undefined;
  /** Where it came from, for `documents.source_path`; `article` when it is not given. */
  readonly path?: string | null | undefined;
}

/** An article that could not be annotated: what was wrong with it, or where annotating it failed. */
export class ArticleError extends Error {
  /** `read` when the article is at fault; `ingest`, a stage's name or `check` when Dateline is. */
  readonly stage: string;
  /** The `source_path` of the article. */
  readonly path: string;
  /** What `rejects.jsonl` would hold of it. */
  readonly reject: Reject;

  constructor(reject: Reject, cause?: unknown) {
    super(`${reject.sourcePath}: ${reject.reason}`, { cause });
    this.name = "ArticleError";
    this.stage = reject.stage;
    this.path = reject.sourcePath;
    this.reject = reject;
  }
}

/** Makes the article that the stages read of what a caller gave. Throws `ArticleError` for a text or a date that is none. */
export function rawOf(given: ArticleInput, maxCharacters: number): RawArticle {
  const { text, date, title, byline, id } = given;
  const sourcePath = given.path ?? "article";
  const refuse = (reason: string) =>
    new ArticleError({
      sourcePath,
      stage: "read",
      reason,
      firstBytes: typeof text === "string" ? firstCharactersOf(text) : null,
    });
  const day = date instanceof Date && !Number.isNaN(date.getTime()) ? date.toISOString() : date;
  const parsed = articleOf({ text, date: day, title, byline, id }, { published: null });
  if ("problem" in parsed) throw refuse(parsed.problem);
  if (parsed.text.length > maxCharacters) throw refuse(tooLong(parsed.text.length, maxCharacters));
  return { ...parsed, sourcePath };
}
