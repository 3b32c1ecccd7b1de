import type { Candidate } from "./candidate.js";
import type { NounRule } from "./pattern.js";
import { type Reading } from "./reading.js";
/** Rules by their noun or nouns, as lemmas with single spaces. */
export interface NounIndex {
    readonly rules: ReadonlyMap<string, readonly NounRule[]>;
    /** The last words of the nouns: where the head of a noun phrase is none of them, it names no event. */
    readonly heads: ReadonlySet<string>;
}
/** Builds the index of rules. */
export declare function indexNouns(rules: readonly NounRule[]): NounIndex;
/** The event a noun phrase names, by the first rule that fits; null when it names none. */
export declare function nounEvent(reading: Reading, index: number, { rules, heads }: NounIndex): Candidate | null;
