import type { TimexRule } from "./rule.js";
/** The rules of this stage; of two that match at the same place the longer wins, then the earlier one here. */
export declare const dateRules: readonly TimexRule[];
