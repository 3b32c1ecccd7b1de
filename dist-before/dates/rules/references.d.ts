import { type TimexRule } from "../rule.js";
/** Expressions that point at the present, the past or the future without a place on the calendar. */
export declare const referenceRules: readonly TimexRule[];
