import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/** Lines of the header that are missing, strange or hold what is in no list; ids that are not the file's name. */
export declare function headerFindings(article: CorpusArticle, isCountry: (code: string) => boolean): readonly Finding[];
