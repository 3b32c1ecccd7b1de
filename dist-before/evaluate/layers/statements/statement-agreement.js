import { roles } from "./attributions.js";
/** How many numbers two sorted lists have in common. */
export function sharedBy(left, right) {
    let shared = 0;
    let other = 0;
    for (const number of left) {
        while ((right[other] ?? Number.POSITIVE_INFINITY) < number)
            other++;
        if (right[other] === number)
            shared++;
    }
    return shared;
}
/** Whether two parts have the same fragments, all their tokens the same. */
export function isSamePart(a, b) {
    return isSameList(a.fragments, b.fragments, (one, other) => one.start === other.start && one.end === other.end);
}
/** Whether two parts have the same words, whatever the marks. */
export function isSameCore(a, b) {
    return isSameList(a.words, b.words, (one, other) => one === other);
}
/**
 * Whether two parts have something to tell in common: where both have telling words, one of these, else any token. Two
 * parts that are not there agree.
 */
export function isOverlapping(a, b) {
    if (a.tokens.length === 0 && b.tokens.length === 0)
        return true;
    const areTelling = a.tellingWords.length > 0 && b.tellingWords.length > 0;
    return areTelling ? sharedBy(a.tellingWords, b.tellingWords) > 0 : sharedBy(a.tokens, b.tokens) > 0;
}
function isSameList(left, right, isSame) {
    return (left.length === right.length &&
        left.every((one, index) => {
            const other = right[index];
            return other !== undefined && isSame(one, other);
        }));
}
/** Whether the contents match: at least half of the tokens of either are in both. */
export function isMatched({ similarity }) {
    return similarity >= 0.5;
}
/** Whether the pair tells who said what: matched contents and overlapping sources. */
export function saysWhoSaidWhat(pair) {
    return isMatched(pair) && isOverlapping(pair.predicted.source, pair.gold.source);
}
/** Who said what, with an overlapping cue too. */
export function isLenientlyRight(pair) {
    return saysWhoSaidWhat(pair) && isOverlapping(pair.predicted.cue, pair.gold.cue);
}
/** Whether all three parts agree by a measure. */
export function areAllSame({ predicted, gold }, isSame) {
    return roles.every((role) => isSame(predicted[role], gold[role]));
}
/** Whether more than a share of the gold content, counted in code points from its first to its last, is predicted. */
export function isCovered({ predicted, gold }, share) {
    if (predicted.hull === null || gold.hull === null)
        return false;
    const shared = Math.min(predicted.hull.end, gold.hull.end) - Math.max(predicted.hull.start, gold.hull.start);
    return shared / (gold.hull.end - gold.hull.start) > share;
}
//# sourceMappingURL=statement-agreement.js.map