import type { NounRule } from "../pattern.js";
/** ASSAULT in nouns. */
export declare const assaultNouns: readonly NounRule[];
