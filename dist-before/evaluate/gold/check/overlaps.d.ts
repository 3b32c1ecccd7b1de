import { type Problem } from "../problems.js";
import type { GoldArticle } from "../schema.js";
/**
 * Overlaps that cannot be meant: a name that shares characters with a name (names are flat), two mentions of one entity
 * that cross, two parts of one statement's content that share characters.
 */
export declare function overlapProblems(article: GoldArticle): readonly Problem[];
