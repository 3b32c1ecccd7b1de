import { accuracyMeasure, f1Measure, matched, shareOf, } from "../../score.js";
import { alignExpressions, isSameSpan } from "./align-expressions.js";
import { scoreExpressions, timesShare, } from "./score-expressions.js";
/**
 * Scores time expressions as TempEval-3 does (UzZaman et al. 2013, evaluate_entities): relaxed is a shared character,
 * strict the same span; the F1 of type and of value is the relaxed F1 times the share of right ones among those found.
 */
export function scoreDates(samples, { withModifiers = false } = {}) {
    return scoreExpressions(samples, { layer: "dates", withModifiers, align, judge, measuresOf, describe });
}
function align({ gold, predicted }) {
    const order = (a, b) => a.start - b.start || b.end - a.end;
    return alignExpressions([...gold].sort(order), [...predicted].sort(order));
}
function judge(gold, predicted) {
    const right = gold.accept.length > 0 ? gold.accept : [gold.value];
    return {
        gold,
        predicted,
        isStrict: isSameSpan(gold, predicted),
        isType: gold.type === predicted.type,
        isValue: right.includes(predicted.value),
    };
}
function measuresOf(judged, { predicted, gold, withModifiers }) {
    const right = (test) => judged.filter(test).length;
    const whole = (name, test) => f1Measure(name, matched(right(test), predicted, gold));
    const relaxed = matched(judged.length, predicted, gold);
    const types = shareOf(right((each) => each.isType), judged.length);
    const values = shareOf(right((each) => each.isValue), judged.length);
    const modifiers = shareOf(right((each) => each.gold.modifier === each.predicted.modifier), judged.length);
    return [
        f1Measure("value", timesShare(relaxed, values)),
        f1Measure("relaxed", relaxed),
        whole("strict", (each) => each.isStrict),
        f1Measure("type", timesShare(relaxed, types)),
        whole("strict and value", (each) => each.isStrict && each.isValue),
        whole("all", (each) => each.isStrict && each.isValue && each.isType),
        accuracyMeasure("type given extent", types),
        accuracyMeasure("value given extent", values),
        ...(withModifiers ? [accuracyMeasure("modifier given extent", modifiers)] : []),
        ...typesOf(judged),
    ];
}
function typesOf(judged) {
    const types = [...new Set(judged.map(({ gold }) => gold.type))].sort();
    return types.map((type) => {
        const those = judged.filter(({ gold }) => gold.type === type);
        return accuracyMeasure(`value given extent, ${type}`, shareOf(those.filter((each) => each.isValue).length, those.length));
    });
}
const describe = {
    suffix: ({ type }) => ` ${type}`,
    details: ({ type, value, modifier }) => [type, value, modifier].filter(Boolean).join(" "),
    fault: faultOf,
};
function faultOf({ gold, isStrict, isType, isValue }) {
    if (!isValue)
        return `value of ${gold.type}`;
    if (!isType)
        return `type of ${gold.type}`;
    return isStrict ? null : `extent of ${gold.type}`;
}
//# sourceMappingURL=dates.js.map