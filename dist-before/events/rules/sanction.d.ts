import type { NounRule, VerbRule } from "../pattern.js";
/** SANCTION: cutting relations, penalties, convictions. */
export declare const sanctionVerbs: readonly VerbRule[];
/** SANCTION in nouns. */
export declare const sanctionNouns: readonly NounRule[];
