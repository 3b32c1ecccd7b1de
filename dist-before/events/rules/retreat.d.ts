import type { NounRule, VerbRule } from "../pattern.js";
/** RETREAT: giving something up in fact. */
export declare const retreatVerbs: readonly VerbRule[];
/** RETREAT in nouns. */
export declare const retreatNouns: readonly NounRule[];
