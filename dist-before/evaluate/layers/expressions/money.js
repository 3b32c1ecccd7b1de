import { accuracyMeasure, f1Measure, matched, shareOf, } from "../../score.js";
import { alignExpressions, isSameSpan } from "./align-expressions.js";
import { scoreExpressions, timesShare, } from "./score-expressions.js";
/**
 * Scores amounts of money: extents strict and relaxed, aligned as time expressions are; amount and currency among those
 * found; `all` is the F1 of amounts found with amount and currency right, `all and exact` also with the same span and
 * modifier (`at_least` counts as `more_than`).
 */
export function scoreMoney(samples, { withModifiers = false } = {}) {
    const describe = describing(withModifiers);
    return scoreExpressions(samples, { layer: "money", withModifiers, align, judge, measuresOf, describe });
}
function align(sample) {
    const order = (a, b) => a.start - b.start;
    const gold = [...sample.gold].sort(order);
    const ignored = gold.filter(({ isIgnored }) => isIgnored);
    const alignment = alignExpressions(gold.filter(({ isIgnored }) => !isIgnored), [...sample.predicted].sort(order));
    const isOnIgnored = (row) => ignored.some(({ start, end }) => row.start < end && start < row.end);
    return { ...alignment, spurious: alignment.spurious.filter((row) => !isOnIgnored(row)) };
}
function judge(gold, predicted) {
    return {
        gold,
        predicted,
        isStrict: isSameSpan(gold, predicted),
        isAmount: gold.amount === null ? null : isSameAmount(gold.amount, predicted.amount),
        isCurrency: gold.currency === null ? null : gold.currency === predicted.currency,
        isModifier: plain(gold.modifier) === plain(predicted.modifier),
    };
}
/** Equal but for what decimals lose on the way: a millionth of the larger. */
function isSameAmount(a, b) {
    return b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
function plain(modifier) {
    return modifier === "at_least" ? "more_than" : modifier;
}
function measuresOf(judged, { predicted, gold, withModifiers }) {
    const relaxed = matched(judged.length, predicted, gold);
    const right = (test) => judged.filter(test).length;
    const share = (of) => shareOf(right((each) => of(each) === true), right((each) => of(each) !== null));
    const whole = (name, test) => f1Measure(name, matched(right(test), predicted, gold));
    const isAll = (each) => each.isAmount !== false && each.isCurrency !== false;
    const isExact = (each) => isAll(each) && each.isStrict && each.isModifier;
    const amounts = share(({ isAmount }) => isAmount);
    return [
        whole("all", isAll),
        ...(withModifiers ? [whole("all and exact", isExact)] : []),
        whole("strict", (each) => each.isStrict),
        f1Measure("relaxed", relaxed),
        f1Measure("amount", timesShare(relaxed, amounts)),
        accuracyMeasure("amount given extent", amounts),
        accuracyMeasure("currency given extent", share(({ isCurrency }) => isCurrency)),
        ...(withModifiers
            ? [
                accuracyMeasure("modifier given extent", share(({ isModifier }) => isModifier)),
            ]
            : []),
    ];
}
const describing = (withModifiers) => ({
    suffix: () => "",
    details: ({ amount, currency, modifier }) => [modifier, amount ?? "range", currency ?? "?"].filter(Boolean).join(" "),
    fault: (judged) => faultOf(judged, withModifiers),
});
function faultOf({ isAmount, isCurrency, isModifier, isStrict }, withModifiers) {
    if (isAmount === false)
        return "amount";
    if (isCurrency === false)
        return "currency";
    if (withModifiers && !isModifier)
        return "modifier";
    return isStrict ? null : "extent";
}
//# sourceMappingURL=money.js.map