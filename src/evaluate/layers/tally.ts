import { type F1Score, matched } from "../score.js";

/** Items that are right, predicted, and in the gold. */
export interface Tally {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** The sum of several tallies. */
export function sumOf(tallies: readonly Tally[]): Tally {
  let [right, predicted, gold] = [0, 0, 0];
  for (const tally of tallies) {
    right += tally.right;
    predicted += tally.predicted;
    gold += tally.gold;
  }
  return { right, predicted, gold };
}

/** A tally as precision, recall and F1. */
export function scoreOf({ right, predicted, gold }: Tally): F1Score {
  return matched(right, predicted, gold);
}

/**
 * Compares two lists whose order does not matter: a tally for each value that occurs, as often right as both lists
 * have it.
 */
export function tallyValues(gold: readonly string[], predicted: readonly string[]): ReadonlyMap<string, Tally> {
  const inGold = countsOf(gold);
  const inPredicted = countsOf(predicted);
  return new Map(
    [...inGold.keys(), ...inPredicted.keys()].map((value) => {
      const counts = { gold: inGold.get(value) ?? 0, predicted: inPredicted.get(value) ?? 0 };
      return [value, { ...counts, right: Math.min(counts.gold, counts.predicted) }];
    }),
  );
}

/** How often each value occurs in a list. */
export function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
