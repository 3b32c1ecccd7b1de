import { type Match, type TimexRule } from "../rule.js";
/** How many of the unit: a vague number is NaN, `a` and no number at all are 1. */
export declare function amountOf(match: Match): number;
/** Expressions counted from the day of speaking or from the date spoken of. */
export declare const deicticRules: readonly TimexRule[];
