import type { Documented } from "../document/rule.js";
/** The rules of this stage, in order of trial. */
export declare const statementRules: readonly Documented[];
