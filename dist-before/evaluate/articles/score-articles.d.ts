import type { GoldArticle } from "../gold/schema.js";
import type { LayerScores } from "../score.js";
import type { RunArticle } from "./run-article.js";
/** A gold article with its text. */
export type GoldWithText = GoldArticle & {
    readonly text: string;
};
/**
 * Scores a run against articles annotated whole, layer by layer. The run's articles are found by `doc_id`; one that is
 * not there counts as an article in which nothing was found.
 */
export declare function scoreArticles(gold: readonly GoldWithText[], runs: ReadonlyMap<string, RunArticle>): readonly LayerScores[];
