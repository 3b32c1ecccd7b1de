/** The middle value; the mean of the two in the middle when their number is even. Throws when there is none. */
export function medianOf(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    if (upper === undefined || lower === undefined)
        throw new RangeError("there is no median of no values");
    return (lower + upper) / 2;
}
/** Median, least and greatest of one measurement a round. Throws when there is none. */
export function spreadOf(values) {
    return { median: medianOf(values), min: Math.min(...values), max: Math.max(...values) };
}
/** Seconds spent on all articles that were seen. */
export function secondsOf(laps) {
    return sumOf(laps.values());
}
/** How many times the seconds of the second the first took, on the articles that both have seen; NaN when there is none. */
export function ratioOf(laps, others) {
    const both = [...laps.keys()].filter((article) => others.has(article));
    const seconds = (from) => sumOf(both.map((article) => from.get(article) ?? 0));
    return seconds(laps) / seconds(others);
}
/** Sums up what the rounds measured under a name; `words` holds the words of each article. Throws when a round has not measured it. */
export function speedOf(name, rounds, words) {
    const own = rounds.map((round) => lapsOf(round, name));
    const seen = sumOf([...(own[0]?.keys() ?? [])].map((article) => words[article] ?? 0));
    const against = (other, compare) => spreadOf(rounds.map((round) => compare(lapsOf(round, name), lapsOf(round, other))));
    return {
        words: seen,
        seconds: spreadOf(own.map(secondsOf)),
        wordsPerSecond: spreadOf(own.map((laps) => seen / secondsOf(laps))),
        timeToWink: against("wink", ratioOf),
        speedToCompromise: against("compromise", (mine, others) => ratioOf(others, mine)),
    };
}
function lapsOf(round, name) {
    const laps = round.get(name);
    if (!laps)
        throw new RangeError(`nothing was measured under the name ${name}`);
    return laps;
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}
//# sourceMappingURL=bench-figures.js.map