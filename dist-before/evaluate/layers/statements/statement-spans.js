import { f1Measure, f1Of, spanKey } from "../../score.js";
import { roles } from "./attributions.js";
/**
 * How well the spans of each part are found, whatever statement they belong to; a fragment that comes twice in a
 * document counts once. Exact and core: the same fragment, with and without the marks at its ends (Pareti et al. 2013).
 * Words: the tokens covered. Partial: see `partialScore`.
 */
export function spanMeasures(documents) {
    return roles.flatMap((role) => [
        f1Measure(`${role} spans exact`, rangeScore(documents, (attribution) => attribution[role].fragments)),
        f1Measure(`${role} spans core`, rangeScore(documents, (attribution) => attribution[role].cores)),
        f1Measure(`${role} words`, tokenScore(documents, role)),
        f1Measure(`${role} spans partial`, partialScore(documents, role)),
    ]);
}
/**
 * The intersection measure of Johansson and Moschitti, the partial match of Pareti (2015): each fragment counts for the
 * largest share of it that one fragment of the other side covers, so that the numbers of right ones have fractions.
 */
export function partialScore(documents, role) {
    return total(documents, (document) => {
        const predicted = distinct(document.predicted.flatMap((attribution) => attribution[role].fragments));
        const gold = distinct(document.gold.flatMap((attribution) => attribution[role].fragments));
        return {
            rightPredicted: coverage(predicted, gold),
            predicted: predicted.length,
            rightGold: coverage(gold, predicted),
            gold: gold.length,
        };
    });
}
function rangeScore(documents, rangesOf) {
    const keys = (attributions) => new Set(attributions.flatMap(rangesOf).map(spanKey));
    return total(documents, ({ predicted, gold }) => inCommon(keys(predicted), keys(gold)));
}
function tokenScore(documents, role) {
    const tokens = (attributions) => new Set(attributions.flatMap((each) => each[role].tokens));
    return total(documents, ({ predicted, gold }) => inCommon(tokens(predicted), tokens(gold)));
}
function inCommon(predicted, gold) {
    const right = [...predicted].filter((item) => gold.has(item)).length;
    return { rightPredicted: right, predicted: predicted.size, rightGold: right, gold: gold.size };
}
function total(documents, count) {
    const sum = { rightPredicted: 0, predicted: 0, rightGold: 0, gold: 0 };
    for (const counts of documents.map(count)) {
        sum.rightPredicted += counts.rightPredicted;
        sum.predicted += counts.predicted;
        sum.rightGold += counts.rightGold;
        sum.gold += counts.gold;
    }
    return f1Of(sum);
}
function coverage(ranges, others) {
    return ranges.reduce((sum, range) => sum + Math.max(0, ...others.map((other) => shareCovered(range, other))), 0);
}
function shareCovered(range, other) {
    const shared = Math.min(range.end, other.end) - Math.max(range.start, other.start);
    return shared / (range.end - range.start);
}
function distinct(ranges) {
    return [...new Map(ranges.map((range) => [spanKey(range), range])).values()];
}
//# sourceMappingURL=statement-spans.js.map