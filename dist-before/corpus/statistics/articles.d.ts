import { type CorpusArticle } from "../article.js";
import type { Splits } from "../splits.js";
import { type StatisticsTable } from "./table.js";
/** What the corpus holds, whole and by part, then its articles and words by what their headers say. */
export declare function articleTables(articles: readonly CorpusArticle[], splits: Splits): readonly StatisticsTable[];
