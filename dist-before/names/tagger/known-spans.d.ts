import type { Knowledge } from "../knowledge.js";
import type { Word } from "../words.js";
import type { Run } from "./runs.js";
/** Words of a line that the gazetteer knows as one name: half-open indices. */
export interface KnownSpan {
    readonly from: number;
    readonly to: number;
    /** What it is, a number that only equal answers share. */
    readonly kind: number;
}
/** What the gazetteer knows words as, a number that only equal answers share; 0 for nothing. */
export type KnownKindOf = (text: string) => number;
/** Looks words up once a spelling. */
export declare function knownKindsOf(knowledge: Knowledge): KnownKindOf;
/** The names in a run that the gazetteer knows, the longest first from the left; none overlap. */
export declare function knownSpansIn(words: readonly Word[], { from, to }: Run, kindOfText: KnownKindOf): KnownSpan[];
