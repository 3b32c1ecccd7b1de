import type { Documented } from "../document/rule.js";
import type { NounRule, VerbRule } from "./pattern.js";
/** Verb rules in order of trial: refusal before threat before promise, then the plain acts. */
export declare const verbRules: readonly VerbRule[];
/** Noun rules in order of trial. */
export declare const nounRules: readonly NounRule[];
/** The rules of this stage, in order of trial. */
export declare const eventRules: readonly Documented[];
