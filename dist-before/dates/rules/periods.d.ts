import { type TimexRule } from "../rule.js";
/** Years, quarters and weeks that a report is about. */
export declare const periodRules: readonly TimexRule[];
