import { type LayerScores } from "../score.js";
import type { ScoredArticle } from "./scored-article.js";
/**
 * Scores which names stand for the same thing, over all articles together: B-cubed (Bagga and Baldwin 1998) over the
 * name and handle mentions that were found with their exact span. A gold cluster is a type and a canonical name.
 */
export declare function scoreLinking(articles: readonly ScoredArticle[]): LayerScores;
