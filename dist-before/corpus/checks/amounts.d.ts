import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/** Currencies that there are not; doubtful: amounts that are not what is printed. */
export declare function amountFindings({ path, gold }: CorpusArticle): readonly Finding[];
