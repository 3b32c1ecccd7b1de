import type { NounRule, VerbRule } from "../pattern.js";
/** REJECT: refusing, vetoing, cancelling. */
export declare const rejectVerbs: readonly VerbRule[];
/** REJECT in nouns. */
export declare const rejectNouns: readonly NounRule[];
