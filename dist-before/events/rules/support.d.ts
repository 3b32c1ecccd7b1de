import type { NounRule, VerbRule } from "../pattern.js";
/** SUPPORT: praise, approval, recognition, signatures. */
export declare const supportVerbs: readonly VerbRule[];
/** SUPPORT in nouns. */
export declare const supportNouns: readonly NounRule[];
