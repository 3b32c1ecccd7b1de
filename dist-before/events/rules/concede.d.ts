import type { NounRule, VerbRule } from "../pattern.js";
/** CONCEDE: verbal concessions. */
export declare const concedeVerbs: readonly VerbRule[];
/** CONCEDE in nouns. */
export declare const concedeNouns: readonly NounRule[];
