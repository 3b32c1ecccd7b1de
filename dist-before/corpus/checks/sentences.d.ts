import type { CorpusArticle } from "../article.js";
import { type Finding } from "../finding.js";
/**
 * Sentences, and lines of page furniture, that stand in more than one article: case, white space and marks aside. The
 * corpus is written without templates, and a sentence in train and test would be known before it is read.
 */
export declare function sharedSentences(articles: readonly CorpusArticle[]): readonly Finding[];
