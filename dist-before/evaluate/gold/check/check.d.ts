import { type Problem } from "../problems.js";
import type { GoldArticle } from "../schema.js";
/**
 * What is wrong with gold annotation that the schema cannot see, one sentence each: spans that do not fit `text`, the
 * article's text; ids given twice or leading nowhere; statements within themselves; overlaps that cannot be meant.
 */
export declare function checkGold(article: GoldArticle, text: string): readonly string[];
/** The same as `checkGold`, each with its place as a path. */
export declare function goldProblems(article: GoldArticle, text: string): readonly Problem[];
