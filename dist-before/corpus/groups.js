import { continentOf } from "./continents.js";
/** The continent an article is about, by the country of its header; `unknown` when that is no country. */
export function continentOfArticle({ header }) {
    return continentOf(header.get("country") ?? "") ?? "unknown";
}
/** What the parts of the corpus are balanced by: all articles, those of a style, those of a continent. */
export function groupsOf(article) {
    return ["all", `style ${article.header.get("style") ?? "unknown"}`, `continent ${continentOfArticle(article)}`];
}
//# sourceMappingURL=groups.js.map