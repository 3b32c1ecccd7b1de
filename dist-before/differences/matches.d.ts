import type { RunRow } from "./columns.js";
import { type Pairing } from "./pairing.js";
import type { ArticleRows, Runs } from "./run-index.js";
/** The rows of an article that both runs have, dataset by dataset. */
export interface ArticleMatches {
    readonly a: ArticleRows;
    readonly b: ArticleRows;
    readonly mentions: Pairing<RunRow<"mentions">>;
    readonly dates: Pairing<RunRow<"dates">>;
    readonly money: Pairing<RunRow<"money">>;
    readonly roles: Pairing<RunRow<"roles">>;
    readonly statements: Pairing<RunRow<"statements">>;
    readonly events: Pairing<RunRow<"events">>;
}
/** Matches the rows of an article of A with those of the same article of B, by their place in the text. */
export declare function matchArticle(a: ArticleRows, b: ArticleRows, runs: Runs): ArticleMatches;
