import type { MoneyRule } from "./rule.js";
/** The rules of this stage. Where two find overlapping amounts the one that begins earlier wins, then the longer one. */
export declare const moneyRules: readonly MoneyRule[];
