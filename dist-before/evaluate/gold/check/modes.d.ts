import type { Problem } from "../problems.js";
import type { GoldArticle } from "../schema.js";
/** Modes that the type of their event does not have. */
export declare function modeProblems({ events }: GoldArticle): readonly Problem[];
