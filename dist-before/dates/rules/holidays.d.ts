import { type TimexRule } from "../rule.js";
/** Holidays whose day the calendar gives. */
export declare const holidayRules: readonly TimexRule[];
