import { type CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/** Places where a name of the article stands and no name is marked: most are forgotten. */
export declare function unmarkedNames({ path, gold }: CorpusArticle): readonly Finding[];
