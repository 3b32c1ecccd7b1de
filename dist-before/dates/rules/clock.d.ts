import { type TimexRule } from "../rule.js";
/** Hours of the clock. */
export declare const clockRules: readonly TimexRule[];
