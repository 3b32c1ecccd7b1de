import type { RunRow } from "./columns.js";
import { type Pairing, pairUp, sameKey } from "./pairing.js";

type Article = RunRow<"documents">;

/** The articles of two runs. */
export interface ArticlePairing extends Pairing<Article> {
  /** Same article, but its text or date changed: their rows cannot be compared. */
  readonly rewritten: readonly (readonly [a: Article, b: Article])[];
}

/**
 * Pairs the articles: by id; else by text and date (a file that was renamed); else by path, which makes them the same
 * article with another text or date.
 */
export function pairArticles(a: readonly Article[], b: readonly Article[]): ArticlePairing {
  const { both, onlyA, onlyB } = pairUp(a, b, [
    sameKey(({ doc_id, text }) => `${doc_id}\n${text}`),
    sameKey(({ published_on, text }) => `${published_on}\n${text}`),
    sameKey(({ doc_id }) => doc_id),
    sameKey(({ source_path }) => source_path),
  ]);
  const isSame = ([one, other]: readonly [Article, Article]) =>
    one.text === other.text && one.published_on === other.published_on;
  return { both: both.filter(isSame), rewritten: both.filter((pair) => !isSame(pair)), onlyA, onlyB };
}

/** Sorts articles as a run does: by date, path and id. */
export function articleKey({ published_on, source_path, doc_id }: Article): string {
  return `${published_on} ${source_path} ${doc_id}`;
}
