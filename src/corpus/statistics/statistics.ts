import { markdownTable } from "../../report/markdown.js";
import type { CorpusArticle } from "../article.js";
import type { Splits } from "../splits.js";
import { articleTables } from "./articles.js";
import { eventTables } from "./events.js";
import { expressionTables } from "./expressions.js";
import { statementTables } from "./statements.js";
import type { StatisticsTable } from "./table.js";

/** The tables that say what the corpus holds. */
export function corpusStatistics(articles: readonly CorpusArticle[], splits: Splits): readonly StatisticsTable[] {
  const gold = articles.map((article) => article.gold);
  return [
    ...articleTables(articles, splits),
    ...expressionTables(gold),
    ...statementTables(gold),
    ...eventTables(gold),
  ];
}

/** The tables in Markdown, each under its title. */
export function statisticsAsMarkdown(tables: readonly StatisticsTable[]): string {
  return tables
    .map(
      ({ title, columns, rows }) =>
        `#### ${capitalized(title)}\n\n${markdownTable(
          columns,
          rows.map((row) => row.map(String)),
        )}`,
    )
    .join("\n\n");
}

function capitalized(title: string): string {
  return title.slice(0, 1).toUpperCase() + title.slice(1);
}
