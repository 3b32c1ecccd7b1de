/** The middle of several measurements, the least and the greatest. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The middle value; the mean of the two in the middle when their number is even. Throws when there is none. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError("there is no median of no values");
  return (lower + upper) / 2;
}

/** Median, least and greatest of one measurement a round. Throws when there is none. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: medianOf(values), min: Math.min(...values), max: Math.max(...values) };
}

/** The seconds something took in one round, by the number of the article. It need not have seen every article. */
export type Laps = ReadonlyMap<number, number>;

/** What one round measured, by name. */
export type Round = ReadonlyMap<string, Laps>;

/** Seconds spent on all articles that were seen. */
export function secondsOf(laps: Laps): number {
  return sumOf(laps.values());
}

/** How many times the seconds of the second the first took, on the articles that both have seen; NaN when there is none. */
export function ratioOf(laps: Laps, others: Laps): number {
  const both = [...laps.keys()].filter((article) => others.has(article));
  const seconds = (from: Laps) => sumOf(both.map((article) => from.get(article) ?? 0));
  return seconds(laps) / seconds(others);
}

/** Speed of something over several rounds. */
export interface Speed {
  /** Words of the articles it has seen in a round. */
  readonly words: number;
  /** Wall-clock seconds of a round. */
  readonly seconds: Spread;
  readonly wordsPerSecond: Spread;
  /** Its time as a multiple of wink's, on the articles that both have seen. */
  readonly timeToWink: Spread;
  /** Its speed as a multiple of compromise's, on the articles that both have seen. */
  readonly speedToCompromise: Spread;
}

/** Sums up what the rounds measured under a name; `words` holds the words of each article. Throws when a round has not measured it. */
export function speedOf(name: string, rounds: readonly Round[], words: readonly number[]): Speed {
  const own = rounds.map((round) => lapsOf(round, name));
  const seen = sumOf([...(own[0]?.keys() ?? [])].map((article) => words[article] ?? 0));
  const against = (other: string, compare: (mine: Laps, others: Laps) => number) =>
    spreadOf(rounds.map((round) => compare(lapsOf(round, name), lapsOf(round, other))));
  return {
    words: seen,
    seconds: spreadOf(own.map(secondsOf)),
    wordsPerSecond: spreadOf(own.map((laps) => seen / secondsOf(laps))),
    timeToWink: against("wink", ratioOf),
    speedToCompromise: against("compromise", (mine, others) => ratioOf(others, mine)),
  };
}

function lapsOf(round: Round, name: string): Laps {
  const laps = round.get(name);
  if (!laps) throw new RangeError(`nothing was measured under the name ${name}`);
  return laps;
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
