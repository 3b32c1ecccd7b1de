import type { Problem } from "../problems.js";
import type { GoldArticle } from "../schema.js";
/** Ids given twice, references to nothing or to the wrong kind, statements that stand within themselves. */
export declare function referenceProblems(article: GoldArticle): readonly Problem[];
