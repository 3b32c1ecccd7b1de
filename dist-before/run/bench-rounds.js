import { stopwatch } from "./stopwatch.js";
/**
 * Measures one round: each article goes through all contenders before the next one comes, so that whatever slows the
 * machine down for a while slows all of them. The contender that goes first changes from round to round. What a
 * contender leaves for the collector may be collected in the time of the next one.
 */
export function measureRound(articles, contenders, round) {
    const laps = new Map();
    const order = rotated(contenders, round);
    articles.forEach(({ raw, isSampled }, number) => {
        const timed = (name, work) => {
            const lap = stopwatch();
            const value = work();
            const seconds = lap();
            const own = laps.get(name) ?? new Map();
            laps.set(name, own.set(number, seconds));
            return value;
        };
        for (const { takesSample, run } of order)
            if (isSampled || !takesSample)
                run(raw, timed);
    });
    return laps;
}
/** The list with another item at its beginning each round, in the same order otherwise. */
export function rotated(items, round) {
    const first = round % Math.max(1, items.length);
    return [...items.slice(first), ...items.slice(0, first)];
}
const untimed = (_, work) => work();
/** Warms everything up; gives the articles that every contender could finish, and tells which could not be and why. */
export function warmedUp(articles, contenders, onReject) {
    return articles.filter((raw) => {
        for (const { name, run } of contenders) {
            try {
                run(raw, untimed);
            }
            catch (error) {
                onReject({ sourcePath: raw.sourcePath, stage: name, reason: reasonOf(error), firstBytes: null });
                return false;
            }
        }
        return true;
    });
}
function reasonOf(error) {
    return `${error instanceof Error ? error.message : String(error)} It is left out of the measurement.`;
}
//# sourceMappingURL=bench-rounds.js.map