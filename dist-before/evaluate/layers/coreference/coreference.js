import { f1Measure, f1Of, matched, meanMeasure, rounded } from "../../score.js";
import { bCubedRecall } from "./b-cubed.js";
import { ceafeSimilarity } from "./ceaf.js";
import { mucRecall } from "./muc.js";
/**
 * Scores clusters of mentions: `NAME: mentions`, `NAME: MUC`, `NAME: B-cubed`, `NAME: CEAFe` and `NAME: CoNLL`. A
 * mention is right when document, start and end are; mentions only one side has stay in, as in version 8 of the CoNLL
 * scorer (Pradhan et al. 2014). The counts of MUC, B-cubed and CEAFe are the sums that measure divides, not whole
 * mentions.
 *
 * `CoNLL` is `ClusterScores.conll`.
 */
export function scoreCoreference(gold, predicted, options) {
    const scores = scoreClusters(clustersOf(gold, options), clustersOf(predicted, options));
    return [
        f1Measure(`${options.name}: mentions`, scores.mentions),
        f1Measure(`${options.name}: MUC`, scores.muc),
        f1Measure(`${options.name}: B-cubed`, scores.bCubed),
        f1Measure(`${options.name}: CEAFe`, scores.ceafe),
        meanMeasure(`${options.name}: CoNLL`, scores.conll),
    ];
}
/** The clusters that rows describe, in order of their first row. Of a mention given twice, the first row counts. */
export function clustersOf(rows, { withinDocument = false, dropSingletons = false } = {}) {
    const clusters = new Map();
    const seen = new Set();
    for (const { docId, start, end, cluster } of rows) {
        const mention = `${start} ${end} ${docId}`;
        if (seen.has(mention))
            continue;
        seen.add(mention);
        const name = withinDocument ? JSON.stringify([docId, cluster]) : cluster;
        const members = clusters.get(name);
        if (members)
            members.add(mention);
        else
            clusters.set(name, new Set([mention]));
    }
    return [...clusters.values()].filter(({ size }) => !dropSingletons || size > 1);
}
/**
 * Scores the clusters of a response against a key. A mention is the same on both sides when its string is; empty
 * clusters are left out.
 */
export function scoreClusters(key, response) {
    const gold = key.filter(({ size }) => size > 0);
    const predicted = response.filter(({ size }) => size > 0);
    const muc = scoreOf(mucRecall(predicted, gold), mucRecall(gold, predicted));
    const bCubed = scoreOf(bCubedRecall(predicted, gold), bCubedRecall(gold, predicted));
    const ceafe = matched(ceafeSimilarity(gold, predicted), predicted.length, gold.length);
    const [mucPercent, bCubedPercent, ceafePercent] = [muc, bCubed, ceafe].map(({ f1 }) => rounded(100 * f1, 2));
    const sum = (mucPercent ?? 0) + (bCubedPercent ?? 0) + (ceafePercent ?? 0);
    return { mentions: mentionScore(gold, predicted), muc, bCubed, ceafe, conll: rounded(sum / 3, 2) / 100 };
}
function scoreOf(precision, recall) {
    return f1Of({
        rightPredicted: precision.numerator,
        predicted: precision.denominator,
        rightGold: recall.numerator,
        gold: recall.denominator,
    });
}
function mentionScore(key, response) {
    const gold = new Set(key.flatMap((cluster) => [...cluster]));
    const predicted = new Set(response.flatMap((cluster) => [...cluster]));
    let right = 0;
    for (const mention of predicted)
        if (gold.has(mention))
            right++;
    return matched(right, predicted.size, gold.size);
}
//# sourceMappingURL=coreference.js.map