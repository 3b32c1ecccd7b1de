import { type TimexRule } from "../rule.js";
/** Parts of the year and days of the week. */
export declare const partRules: readonly TimexRule[];
