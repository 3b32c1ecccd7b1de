import { type TimexRule } from "../rule.js";
/** Full and partial calendar dates. */
export declare const calendarRules: readonly TimexRule[];
