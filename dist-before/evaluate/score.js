/** A text that is the same for the same span and different for another. */
export function spanKey({ start, end }) {
    return `${start}-${end}`;
}
/** Precision, recall and F1 of counts; 0 where nothing was predicted or nothing is in the gold. */
export function f1Of({ rightPredicted, predicted, rightGold, gold }) {
    const precision = predicted > 0 ? rightPredicted / predicted : 0;
    const recall = gold > 0 ? rightGold / gold : 0;
    const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
    return { rightPredicted, predicted, rightGold, gold, precision, recall, f1 };
}
/** The usual case: each right prediction is one found gold item. */
export function matched(right, predicted, gold) {
    return f1Of({ rightPredicted: right, predicted, rightGold: right, gold });
}
/** A share as an accuracy. */
export function shareOf(right, of) {
    return { right, of, accuracy: of > 0 ? right / of : null };
}
/** A named row of F1. */
export function f1Measure(name, score) {
    return { name, kind: "f1", ...score };
}
/** A named row of accuracy. */
export function accuracyMeasure(name, share) {
    return { name, kind: "accuracy", ...share };
}
/** A named row of a mean. */
export function meanMeasure(name, mean) {
    return { name, kind: "mean", mean };
}
/** The number a measure is ranked by: F1, accuracy or mean, from 0 to 1; null when there was nothing to judge. */
export function headline(measure) {
    if (measure.kind === "mean")
        return measure.mean;
    return measure.kind === "f1" ? measure.f1 : measure.accuracy;
}
/**
 * Rounds a number from 0 up as Python's `round` does: to the nearest decimal, a true tie to the even digit. The
 * reference scorers print that way, and scores must agree with them to the last digit.
 */
export function rounded(value, decimals) {
    // Fifty-five more digits: all a tie can have, since a double between 0 and 100 that ends in 5 there has no more.
    const exact = value.toFixed(decimals + 55);
    const [kept, rest] = [exact.slice(0, -55), exact.slice(-55)];
    const isTie = /^50*$/u.test(rest);
    const isEven = /[02468]\.?$/u.test(kept);
    return Number(isTie && isEven ? kept : value.toFixed(decimals));
}
//# sourceMappingURL=score.js.map