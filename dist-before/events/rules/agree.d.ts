import type { NounRule, VerbRule } from "../pattern.js";
/** AGREE: agreeing, offering, promising to cooperate. */
export declare const agreeVerbs: readonly VerbRule[];
/** AGREE in nouns. */
export declare const agreeNouns: readonly NounRule[];
