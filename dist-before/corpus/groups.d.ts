import type { CorpusArticle } from "./article.js";
/** The continent an article is about, by the country of its header; `unknown` when that is no country. */
export declare function continentOfArticle({ header }: CorpusArticle): string;
/** What the parts of the corpus are balanced by: all articles, those of a style, those of a continent. */
export declare function groupsOf(article: CorpusArticle): readonly string[];
