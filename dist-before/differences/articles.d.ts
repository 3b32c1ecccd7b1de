import type { RunRow } from "./columns.js";
import { type Pairing } from "./pairing.js";
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
export declare function pairArticles(a: readonly Article[], b: readonly Article[]): ArticlePairing;
/** Sorts articles as a run does: by date, path and id. */
export declare function articleKey({ published_on, source_path, doc_id }: Article): string;
export {};
