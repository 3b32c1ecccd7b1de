import { matched } from "../score.js";
/** The sum of several tallies. */
export function sumOf(tallies) {
    let [right, predicted, gold] = [0, 0, 0];
    for (const tally of tallies) {
        right += tally.right;
        predicted += tally.predicted;
        gold += tally.gold;
    }
    return { right, predicted, gold };
}
/** A tally as precision, recall and F1. */
export function scoreOf({ right, predicted, gold }) {
    return matched(right, predicted, gold);
}
/**
 * Compares two lists whose order does not matter: a tally for each value that occurs, as often right as both lists
 * have it.
 */
export function tallyValues(gold, predicted) {
    const inGold = countsOf(gold);
    const inPredicted = countsOf(predicted);
    return new Map([...inGold.keys(), ...inPredicted.keys()].map((value) => {
        const counts = { gold: inGold.get(value) ?? 0, predicted: inPredicted.get(value) ?? 0 };
        return [value, { ...counts, right: Math.min(counts.gold, counts.predicted) }];
    }));
}
/** How often each value occurs in a list. */
export function countsOf(values) {
    const counts = new Map();
    for (const value of values)
        counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
}
//# sourceMappingURL=tally.js.map