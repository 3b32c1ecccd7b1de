import { codePointSlicer } from "../../../datasets/code-points.js";
/**
 * What is wrong with the names of the given types, a predicted name against the gold name of any type it shares most
 * characters with. Each wrong prediction is one error, and so is each gold name that nothing touches.
 */
export function nameErrors(samples, types) {
    return samples.flatMap((sample) => {
        const slice = codePointSlicer(sample.text);
        const words = ({ start, end, type }) => `${slice(start, end)} (${type})`;
        const error = (kind, gold, predicted) => ({
            kind,
            docId: sample.docId,
            start: Math.min(gold?.start ?? Infinity, predicted?.start ?? Infinity),
            end: Math.max(gold?.end ?? 0, predicted?.end ?? 0),
            gold: gold && words(gold),
            predicted: predicted && words(predicted),
            rule: predicted?.rule ?? null,
        });
        const wrong = sample.predicted
            .filter(({ type }) => types.includes(type))
            .flatMap((row) => {
            const rival = nearest(row, sample.gold);
            const kind = rival ? kindOf(row, rival) : `false ${row.type}`;
            return kind === null ? [] : [error(kind, rival, row)];
        });
        const missed = sample.gold
            .filter((row) => types.includes(row.type) && nearest(row, sample.predicted) === null)
            .map((row) => error(`missed ${row.type}: ${wordTotal(slice(row.start, row.end))}`, row, null));
        return [...wrong, ...missed];
    });
}
/** The row that shares most characters with another, an equal span first; null when none shares any. */
function nearest(row, others) {
    let best = null;
    for (const other of others) {
        const shared = Math.min(row.end, other.end) - Math.max(row.start, other.start);
        if (shared <= 0)
            continue;
        const rank = shared / (Math.max(row.end, other.end) - Math.min(row.start, other.start)) + sameType(row, other);
        if (best === null || rank > best.rank)
            best = { other, rank };
    }
    return best?.other ?? null;
}
/** Breaks ties between two spans over the same words. */
function sameType(row, other) {
    return row.type === other.type ? 1e-9 : 0;
}
function kindOf(predicted, gold) {
    const isSameSpan = predicted.start === gold.start && predicted.end === gold.end;
    const isSameType = predicted.type === gold.type;
    if (isSameSpan)
        return isSameType ? null : `type: ${gold.type} read as ${predicted.type}`;
    const extent = extentOf(predicted, gold);
    return isSameType ? `${extent} ${gold.type}` : `${extent} ${gold.type}, read as ${predicted.type}`;
}
function extentOf(predicted, gold) {
    if (predicted.start <= gold.start && predicted.end >= gold.end)
        return "too long";
    if (predicted.start >= gold.start && predicted.end <= gold.end)
        return "too short";
    return "crossing";
}
function wordTotal(surface) {
    const total = surface.split(/\s+/u).length;
    return total === 1 ? "one word" : total === 2 ? "two words" : "more words";
}
//# sourceMappingURL=name-errors.js.map