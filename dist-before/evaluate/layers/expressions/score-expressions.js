import { codePointSlicer } from "../../../datasets/code-points.js";
/** Aligns each document, judges the pairs, and gives the measures over all documents with what is missed, false or wrong. */
export function scoreExpressions(samples, { layer, withModifiers, align, judge, measuresOf, describe }) {
    const aligned = samples.map((sample) => {
        const { pairs, missed, spurious } = align(sample);
        const judged = pairs.map(([gold, predicted]) => ({ gold, predicted, judged: judge(gold, predicted) }));
        return { sample, pairs: judged, missed, spurious };
    });
    const judged = aligned.flatMap(({ pairs }) => pairs.map((pair) => pair.judged));
    const missed = aligned.reduce((sum, each) => sum + each.missed.length, 0);
    const spurious = aligned.reduce((sum, each) => sum + each.spurious.length, 0);
    const totals = { predicted: judged.length + spurious, gold: judged.length + missed, withModifiers };
    return {
        layer,
        measures: measuresOf(judged, totals),
        errors: aligned.flatMap((each) => errorsOf(each, describe)),
    };
}
function errorsOf({ sample: { docId, text }, pairs, missed, spurious }, { suffix, details, fault }) {
    const slice = codePointSlicer(text);
    const error = (kind, gold, predicted) => {
        const words = (row) => `${slice(row.start, row.end)} (${details(row)})`;
        const { start = 0, end = 0 } = predicted ?? gold ?? {};
        const [right, found] = [gold && words(gold), predicted && words(predicted)];
        return { kind, docId, start, end, gold: right, predicted: found, rule: predicted?.rule ?? null };
    };
    return [
        ...missed.map((row) => error(`missed${suffix(row)}`, row, null)),
        ...spurious.map((row) => error(`false${suffix(row)}`, null, row)),
        ...pairs.flatMap(({ gold, predicted, judged }) => {
            const kind = fault(judged);
            return kind === null ? [] : [error(kind, gold, predicted)];
        }),
    ];
}
/** The score of an attribute: that of the extents times the share of right attributes among those that can be judged. */
export function timesShare(extents, { right, of, accuracy }) {
    const share = accuracy ?? 0;
    const count = of === extents.rightGold ? right : extents.rightGold * share;
    return {
        ...extents,
        rightPredicted: count,
        rightGold: count,
        precision: extents.precision * share,
        recall: extents.recall * share,
        f1: extents.f1 * share,
    };
}
//# sourceMappingURL=score-expressions.js.map