import { spanKey } from "../../score.js";
/**
 * Aligns expressions one to one as TempEval-3 does (UzZaman et al. 2013): equal spans first, then, in the order given,
 * each gold expression with the first free prediction it shares a character with.
 */
export function alignExpressions(gold, predicted) {
    const free = new Set(predicted);
    const pairs = [];
    const take = (row, partner) => {
        if (partner === undefined)
            return false;
        free.delete(partner);
        pairs.push([row, partner]);
        return true;
    };
    const bySpan = new Map();
    for (const row of predicted)
        if (!bySpan.has(spanKey(row)))
            bySpan.set(spanKey(row), row);
    const exact = (row) => {
        const same = bySpan.get(spanKey(row));
        return same && free.has(same) ? same : undefined;
    };
    const touching = (row) => predicted.find((other) => free.has(other) && other.start < row.end && row.start < other.end);
    const left = gold.filter((row) => !take(row, exact(row)));
    const missed = left.filter((row) => !take(row, touching(row)));
    return { pairs, missed, spurious: predicted.filter((row) => free.has(row)) };
}
/** Whether two expressions cover the same characters. */
export function isSameSpan(a, b) {
    return a.start === b.start && a.end === b.end;
}
//# sourceMappingURL=align-expressions.js.map