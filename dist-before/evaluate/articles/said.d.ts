import { type LayerScores } from "../score.js";
import type { ScoredArticle } from "./scored-article.js";
/**
 * Scores who said what with entities: a statement is right when it shares at least half of its content's words with a
 * gold statement, one to one, most alike first, and has its speaker (both unknown counts). What is given with it is
 * judged among the pairs with such a content.
 */
export declare function scoreSaid(articles: readonly ScoredArticle[]): LayerScores;
