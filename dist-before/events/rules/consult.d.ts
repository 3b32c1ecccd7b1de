import type { NounRule, VerbRule } from "../pattern.js";
/** CONSULT: talks, calls and visits that take place. */
export declare const consultVerbs: readonly VerbRule[];
/** CONSULT in nouns. */
export declare const consultNouns: readonly NounRule[];
