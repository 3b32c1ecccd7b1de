import type { NounRule, VerbRule } from "../pattern.js";
/** THREATEN: forceful warnings. */
export declare const threatenVerbs: readonly VerbRule[];
/** THREATEN in nouns. */
export declare const threatenNouns: readonly NounRule[];
