import type { NounRule, VerbRule } from "../pattern.js";
/** COERCE: repression short of violence. */
export declare const coerceVerbs: readonly VerbRule[];
/** COERCE in nouns. */
export declare const coerceNouns: readonly NounRule[];
