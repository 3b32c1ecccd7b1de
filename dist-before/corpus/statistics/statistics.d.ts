import type { CorpusArticle } from "../article.js";
import type { Splits } from "../splits.js";
import type { StatisticsTable } from "./table.js";
/** The tables that say what the corpus holds. */
export declare function corpusStatistics(articles: readonly CorpusArticle[], splits: Splits): readonly StatisticsTable[];
/** The tables in Markdown, each under its title. */
export declare function statisticsAsMarkdown(tables: readonly StatisticsTable[]): string;
