import type { NounRule, VerbRule } from "../pattern.js";
/** AID: material help for the recipient. */
export declare const aidVerbs: readonly VerbRule[];
/** AID in nouns. */
export declare const aidNouns: readonly NounRule[];
