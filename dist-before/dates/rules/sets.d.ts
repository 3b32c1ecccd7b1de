import { type TimexRule } from "../rule.js";
/** What happens again and again. */
export declare const setRules: readonly TimexRule[];
