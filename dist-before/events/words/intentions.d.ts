import type { Standing } from "../candidate.js";
/** Adjectives before the noun of an event, with what they make of it. */
export declare const meantAdjectives: ReadonlyMap<string, Standing>;
/** Nouns that govern the noun of an event by a preposition, with what they make of it. */
export declare const meantNouns: ReadonlyMap<string, Standing>;
/** Verbs that have the noun of an event as their object, with what they make of it. */
export declare const meantVerbs: ReadonlyMap<string, Standing>;
