/** The middle of several measurements, the least and the greatest. */
export interface Spread {
    readonly median: number;
    readonly min: number;
    readonly max: number;
}
/** The middle value; the mean of the two in the middle when their number is even. Throws when there is none. */
export declare function medianOf(values: readonly number[]): number;
/** Median, least and greatest of one measurement a round. Throws when there is none. */
export declare function spreadOf(values: readonly number[]): Spread;
/** The seconds something took in one round, by the number of the article. It need not have seen every article. */
export type Laps = ReadonlyMap<number, number>;
/** What one round measured, by name. */
export type Round = ReadonlyMap<string, Laps>;
/** Seconds spent on all articles that were seen. */
export declare function secondsOf(laps: Laps): number;
/** How many times the seconds of the second the first took, on the articles that both have seen; NaN when there is none. */
export declare function ratioOf(laps: Laps, others: Laps): number;
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
export declare function speedOf(name: string, rounds: readonly Round[], words: readonly number[]): Speed;
