import type { TimeMeaning } from "../document/dates.js";
/** Where the verb's tense points; `present` for `meets on Monday`; `null` when it does not say. */
export type Direction = "past" | "present" | "future" | null;
/** What a meaning is resolved against. */
export interface Moment {
    /** The day of speaking, ISO `YYYY-MM-DD`. */
    readonly day: string;
    readonly direction: Direction;
    /** TIMEX3 value of the date last spoken of, or null. */
    readonly context: string | null;
    /** The quarter last spoken of, as `2022-Q3`, or null. */
    readonly quarter: string | null;
    /** The same, when the expression names what a figure of that quarter is compared with: `up from $3 million a year ago`. */
    readonly comparedQuarter: string | null;
}
/** The TIMEX3 value of a meaning at a moment. */
export declare function timexValue(meaning: TimeMeaning, moment: Moment): string;
