import { markdownTable } from "../../report/markdown.js";
import { articleTables } from "./articles.js";
import { eventTables } from "./events.js";
import { expressionTables } from "./expressions.js";
import { statementTables } from "./statements.js";
/** The tables that say what the corpus holds. */
export function corpusStatistics(articles, splits) {
    const gold = articles.map((article) => article.gold);
    return [
        ...articleTables(articles, splits),
        ...expressionTables(gold),
        ...statementTables(gold),
        ...eventTables(gold),
    ];
}
/** The tables in Markdown, each under its title. */
export function statisticsAsMarkdown(tables) {
    return tables
        .map(({ title, columns, rows }) => `#### ${capitalized(title)}\n\n${markdownTable(columns, rows.map((row) => row.map(String)))}`)
        .join("\n\n");
}
function capitalized(title) {
    return title.slice(0, 1).toUpperCase() + title.slice(1);
}
//# sourceMappingURL=statistics.js.map