import { at } from "../../../document/at.js";
import { matchesByCode, matchesByText } from "./actor-match.js";
import { combinations, permutations } from "./arrangements.js";
import { maximumMatching } from "./bipartite-matching.js";
/** The sides of an event. */
export const roles = ["source", "target"];
const mutualTypes = ["AGREE", "CONSULT", "COOPERATE", "SUPPORT"];
/**
 * The actors to compare with each other, side by side. Of a reciprocal gold event, and of one of a mutual type without
 * a target (`leaders of both countries met`), all actors are pooled as its source.
 */
export function sidesOf({ gold, predicted }) {
    const of = (event, role) => event?.[role] ?? [];
    const all = (event) => [...of(event, "source"), ...of(event, "target")];
    if (gold && isPooled(gold)) {
        return { source: { gold: all(gold), predicted: all(predicted) }, target: { gold: [], predicted: [] } };
    }
    return {
        source: { gold: of(gold, "source"), predicted: of(predicted, "source") },
        target: { gold: of(gold, "target"), predicted: of(predicted, "target") },
    };
}
function isPooled({ isReciprocal, target, type }) {
    return isReciprocal || (target.length === 0 && mutualTypes.includes(type));
}
/**
 * Aligns the events of a document one to one, the type counting before the actors, as pairs of indices in no promised
 * order. Up to four gold and six predicted events are aligned so that the sum of likenesses is greatest, the first
 * such alignment where several are as good; more events greedily, the likest pair first.
 */
export function alignEvents(gold, predicted) {
    const likeness = gold.map((one) => predicted.map((other) => likenessOf(one, other)));
    return gold.length <= 4 && predicted.length <= 6
        ? bestAlignment(likeness, predicted.length)
        : greedyAlignment(likeness);
}
/** Ten for the same type, up to one and a half for the actors of each side. */
function likenessOf(gold, predicted) {
    let sum = gold.type === predicted.type ? 10 : 0;
    for (const side of Object.values(sidesOf({ gold, predicted }))) {
        if (side.gold.length === 0 || side.predicted.length === 0)
            continue;
        const most = Math.max(side.gold.length, side.predicted.length);
        const byText = maximumMatching(side.gold, side.predicted, matchesByText);
        const byCode = maximumMatching(side.gold, side.predicted, matchesByCode);
        sum += byText / most + (0.5 * byCode) / most;
    }
    return sum;
}
function bestAlignment(likeness, predictedCount) {
    const size = Math.min(likeness.length, predictedCount);
    const choices = combinations(predictedCount, size);
    let best = [];
    let most = -1;
    for (const order of permutations(likeness.length, size)) {
        for (const choice of choices) {
            const alignment = order.map((row, index) => [row, at(choice, index)]);
            const sum = alignment.reduce((total, [row, column]) => total + at(at(likeness, row), column), 0);
            if (sum > most)
                [most, best] = [sum, alignment];
        }
    }
    return best;
}
function greedyAlignment(likeness) {
    const candidates = likeness.flatMap((row, gold) => row.map((value, predicted) => ({ value, gold, predicted })));
    candidates.sort((a, b) => b.value - a.value || a.gold - b.gold || a.predicted - b.predicted);
    const usedGold = new Set();
    const usedPredicted = new Set();
    const alignment = [];
    for (const { gold, predicted } of candidates) {
        if (usedGold.has(gold) || usedPredicted.has(predicted))
            continue;
        usedGold.add(gold);
        usedPredicted.add(predicted);
        alignment.push([gold, predicted]);
    }
    return alignment;
}
//# sourceMappingURL=event-alignment.js.map