import type { Tally } from "../tally.js";
import { type EventPair, type Role } from "./event-alignment.js";
/** What actors are compared by: about the same words, the very same words, or the country of the code. */
export declare const matchings: readonly ["text", "exact", "code"];
/** One of the ways to compare actors. */
export type Matching = (typeof matchings)[number];
/** What comparing a gold event with a predicted one showed. */
export interface PairComparison extends EventPair {
    /** Whether both are there and of the same type. */
    readonly isSameType: boolean;
    /** The actors of each side, matched one to one whatever the types. */
    readonly actors: Readonly<Record<Role, Readonly<Record<Matching, Tally>>>>;
}
/** Compares the actors of a pair side by side; an event that is alone has only missed or only false ones. */
export declare function comparePair(pair: EventPair): PairComparison;
/** Whether a gold event is paired and no side that has gold actors goes without a right one. */
export declare function hasActorsRight({ gold, predicted, actors }: PairComparison, matching: Matching): boolean;
