import type { NounRule, VerbRule } from "../pattern.js";
/** PROTEST: collective physical dissent. */
export declare const protestVerbs: readonly VerbRule[];
/** PROTEST in nouns. */
export declare const protestNouns: readonly NounRule[];
