import { type LayerScores } from "../score.js";
import type { ScoredArticle } from "./scored-article.js";
/**
 * Scores who did what: an event is right when it has the type of a gold event, its trigger in the same sentence, one to
 * one, and shares an actor with it (or neither has one). The rest is judged among the pairs of the right type.
 */
export declare function scoreHappened(articles: readonly ScoredArticle[]): LayerScores;
