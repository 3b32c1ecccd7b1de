import type { NounRule, VerbRule } from "../pattern.js";
/** COOPERATE: mutual material cooperation. */
export declare const cooperateVerbs: readonly VerbRule[];
/** COOPERATE in nouns. */
export declare const cooperateNouns: readonly NounRule[];
