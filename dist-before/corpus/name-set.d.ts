import { type CorpusArticle } from "./article.js";
/** The names of articles as `evaluate --set names:DIR` reads them: the files by name. */
export declare function nameSetFiles(articles: readonly CorpusArticle[]): ReadonlyMap<string, string>;
