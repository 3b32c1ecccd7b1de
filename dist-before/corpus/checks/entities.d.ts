import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/** Countries nobody knows, places without a kind, and, doubtful, without a country. */
export declare function entityFindings({ path, gold }: CorpusArticle, isCountry: (code: string) => boolean): readonly Finding[];
