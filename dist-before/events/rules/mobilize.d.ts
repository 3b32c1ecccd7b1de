import type { NounRule, VerbRule } from "../pattern.js";
/** MOBILIZE: forces made ready, moved, shown. */
export declare const mobilizeVerbs: readonly VerbRule[];
/** MOBILIZE in nouns. */
export declare const mobilizeNouns: readonly NounRule[];
