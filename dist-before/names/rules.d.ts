import type { Documented } from "../document/rule.js";
import type { NameRule } from "./rule.js";
/** The rules that type a candidate, in order of trial. */
export declare const typingRules: readonly NameRule[];
/** The rules of this stage, in order of trial. */
export declare const nameRules: readonly Documented[];
