import type { NounRule, VerbRule } from "../pattern.js";
/** REQUEST: asking, urging, demanding. */
export declare const requestVerbs: readonly VerbRule[];
/** REQUEST in nouns. */
export declare const requestNouns: readonly NounRule[];
