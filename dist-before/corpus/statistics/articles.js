import { namesOf, wordCount } from "../article.js";
import { continentOfArticle } from "../groups.js";
import { parts } from "../vocabulary.js";
import { percent } from "./table.js";
/** What the corpus holds, whole and by part, then its articles and words by what their headers say. */
export function articleTables(articles, splits) {
    const by = (title, groupOf) => groupTable(title, articles, groupOf);
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
function sizes(articles, splits) {
    const own = [articles, ...parts.map((part) => articles.filter(({ stem }) => splits.get(stem) === part))];
    const sums = [
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
function groupTable(title, articles, groupOf) {
    const groups = new Map();
    for (const article of articles)
        groups.set(groupOf(article), [...(groups.get(groupOf(article)) ?? []), article]);
    const rows = [...groups]
        .map(([group, own]) => [group, own.length, percent(own.length, articles.length), wordsOf(own)])
        .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
    return { title, columns: [title, "articles", "share", "words"], rows };
}
function wordsOf(articles) {
    return articles.reduce((sum, { gold }) => sum + wordCount(gold.text), 0);
}
//# sourceMappingURL=articles.js.map