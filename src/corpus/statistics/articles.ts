import { type CorpusArticle, namesOf, wordCount } from "../article.js";
import { continentOfArticle } from "../groups.js";
import type { Splits } from "../splits.js";
import { parts } from "../vocabulary.js";
import { percent, type StatisticsTable } from "./table.js";

/** What the corpus holds, whole and by part, then its articles and words by what their headers say. */
export function articleTables(articles: readonly CorpusArticle[], splits: Splits): readonly StatisticsTable[] {
  const by = (title: string, groupOf: (article: CorpusArticle) => string) => groupTable(title, articles, groupOf);
  return [
    sizes(articles, splits),
    by("continent", continentOfArticle),
    by("country", ({ header }) => header.get("country") ?? "unknown"),
    by("style", ({ header }) => header.get("style") ?? "unknown"),
    by("topic", ({ header }) => header.get("topic") ?? "unknown"),
    by("spelling", ({ header }) => header.get("spelling") ?? "unknown"),
    by("decade of publication", ({ gold }) => `${gold.published.slice(0, 3)}0s`),
  ];
}

function sizes(articles: readonly CorpusArticle[], splits: Splits): StatisticsTable {
  const own = [articles, ...parts.map((part) => articles.filter(({ stem }) => splits.get(stem) === part))];
  const sums: readonly (readonly [string, (article: CorpusArticle) => number])[] = [
    ["articles", () => 1],
    ["words", ({ gold }) => wordCount(gold.text)],
    ["entities", ({ gold }) => gold.entities.length],
    ["names", ({ gold }) => namesOf(gold).length],
    ["time expressions", ({ gold }) => gold.dates.length],
    ["amounts of money", ({ gold }) => gold.money.length],
    ["statements", ({ gold }) => gold.statements.length],
    ["events", ({ gold }) => gold.events.length],
  ];
  const rows = sums.map(([name, of]) => [name, ...own.map((some) => some.reduce((sum, each) => sum + of(each), 0))]);
  return { title: "size", columns: ["", "all", ...parts], rows };
}

function groupTable(
  title: string,
  articles: readonly CorpusArticle[],
  groupOf: (article: CorpusArticle) => string,
): StatisticsTable {
  const groups = new Map<string, CorpusArticle[]>();
  for (const article of articles) groups.set(groupOf(article), [...(groups.get(groupOf(article)) ?? []), article]);
  const rows = [...groups]
    .map(([group, own]) => [group, own.length, percent(own.length, articles.length), wordsOf(own)] as const)
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return { title, columns: [title, "articles", "share", "words"], rows };
}

function wordsOf(articles: readonly CorpusArticle[]): number {
  return articles.reduce((sum, { gold }) => sum + wordCount(gold.text), 0);
}
