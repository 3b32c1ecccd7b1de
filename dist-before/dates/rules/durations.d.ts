import { type TimexRule } from "../rule.js";
/** Lengths of time. */
export declare const durationRules: readonly TimexRule[];
