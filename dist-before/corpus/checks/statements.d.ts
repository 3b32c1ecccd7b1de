import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/** Cues that are half marked, and, doubtful, statements that lack what most have. */
export declare function statementFindings({ path, gold }: CorpusArticle): readonly Finding[];
