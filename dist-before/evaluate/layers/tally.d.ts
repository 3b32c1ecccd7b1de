import { type F1Score } from "../score.js";
/** Items that are right, predicted, and in the gold. */
export interface Tally {
    readonly right: number;
    readonly predicted: number;
    readonly gold: number;
}
/** The sum of several tallies. */
export declare function sumOf(tallies: readonly Tally[]): Tally;
/** A tally as precision, recall and F1. */
export declare function scoreOf({ right, predicted, gold }: Tally): F1Score;
/**
 * Compares two lists whose order does not matter: a tally for each value that occurs, as often right as both lists
 * have it.
 */
export declare function tallyValues(gold: readonly string[], predicted: readonly string[]): ReadonlyMap<string, Tally>;
/** How often each value occurs in a list. */
export declare function countsOf(values: readonly string[]): ReadonlyMap<string, number>;
