import { type Problem } from "../problems.js";
import type { GoldArticle } from "../schema.js";
/** Spans that are empty, reach beyond the text, or do not cover the words written beside them. */
export declare function spanProblems(article: GoldArticle, text: string): readonly Problem[];
