import type { NounRule, VerbRule } from "../pattern.js";
/** OTHER: what an analyst records though PLOVER has no type for it. */
export declare const otherVerbs: readonly VerbRule[];
/** OTHER: what nature does, with verbs that tell of attacks elsewhere. */
export declare const disasterVerbs: readonly VerbRule[];
/** OTHER in nouns. */
export declare const otherNouns: readonly NounRule[];
