import type { NounRule, VerbRule } from "../pattern.js";
/** ACCUSE: disapproving, alleging, investigating. */
export declare const accuseVerbs: readonly VerbRule[];
/** ACCUSE in nouns. */
export declare const accuseNouns: readonly NounRule[];
