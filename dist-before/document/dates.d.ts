import type { Span } from "./span.js";
export declare const timexTypes: readonly ["DATE", "TIME", "DURATION", "SET"];
export type TimexType = (typeof timexTypes)[number];
export declare const timexModifiers: readonly ["BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START", "MID", "END", "APPROX"];
export type TimexModifier = (typeof timexModifiers)[number];
export declare const datePrecisions: readonly ["time", "day", "week", "weekend", "month", "season", "quarter", "half", "year", "decade", "century"];
export type DatePrecision = (typeof datePrecisions)[number];
/** What a relative expression was counted from; `none` when it needs nothing (`September 21, 2022`) or has no value on the calendar. */
export declare const dateAnchors: readonly ["published", "dateline", "speech", "tweet", "none"];
export type DateAnchor = (typeof dateAnchors)[number];
/** A unit of the calendar or the clock. */
export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "weekend" | "month" | "season" | "quarter" | "half" | "year" | "decade" | "century";
/** A named part of a year: month 1-12, season 1-4 (spring to winter), quarter 1-4 or half 1-2. */
export interface YearPart {
    readonly unit: "month" | "season" | "quarter" | "half";
    readonly number: number;
}
/** What a time expression says before anything is known about when it was said. */
export type TimeMeaning = 
/**
 * Parts of a calendar date; what is missing comes from the anchor and the verb's tense. `shift` is -1 for last,
 * 0 for this, +1 for next (`last February`, `next year's first quarter` with `shiftsYear`), null when bare.
 */
{
    readonly kind: "calendar";
    readonly year: number | null;
    readonly part: YearPart | null;
    readonly day: number | null;
    readonly shift: number | null;
    /** Whether `shift` moves the year itself (`May last year`) and not to the nearest such part (`last May`). */
    readonly shiftsYear: boolean;
}
/** A holiday of a year, as named in `src/dates/holidays.ts`; without a year the nearest in the direction of the verb's tense, `shift` as above. */
 | {
    readonly kind: "holiday";
    readonly name: string;
    readonly year: number | null;
    readonly shift: number | null;
}
/** The week a day lies in: `the week of March 6`. */
 | {
    readonly kind: "weekOf";
    readonly day: TimeMeaning;
}
/** A weekday, 1 Monday to 7 Sunday; `shift` -1 last, 0 this, +1 next, null when bare: the nearest in the direction of the verb's tense; ±2 that of last or next week. */
 | {
    readonly kind: "weekday";
    readonly weekday: number;
    readonly shift: number | null;
}
/** A weekend; `shift` as for a weekday. */
 | {
    readonly kind: "weekend";
    readonly shift: number | null;
}
/** The anchor's unit moved by `shift`: today is day 0, last month is month -1, two weeks ago is week -2. */
 | {
    readonly kind: "shifted";
    readonly unit: TimeUnit;
    readonly shift: number;
}
/**
 * Counted from the last date mentioned before, not from the anchor: `a year earlier`, `the next day`, `that month`.
 * `keepsPart`: a year earlier than June 1998 is June 1997; the year before is 1997.
 */
 | {
    readonly kind: "context";
    readonly unit: TimeUnit;
    readonly shift: number;
    readonly keepsPart: boolean;
}
/** A part of the day, or an hour of the clock (`time` as in TIMEX3: `NI`, `09`, `21:30`) of a day; null means the day of the anchor. */
 | {
    readonly kind: "clock";
    readonly time: string;
    readonly day: TimeMeaning | null;
}
/** A value that needs no anchor, already as TIMEX3: `2022-09-21`, `199`, `PRESENT_REF`, `P7Y`, `PXM`. */
 | {
    readonly kind: "value";
    readonly value: string;
}
/** A stretch that ends (`before`) or begins (`after`) at the anchor: the past week is P1W before it. */
 | {
    readonly kind: "stretch";
    readonly value: string;
    readonly side: "before" | "after";
    readonly unit: TimeUnit;
    /** Null when the text gives no number, as in `the past few weeks`. */
    readonly amount: number | null;
};
/** A time expression as found, unresolved (TIMEX3 extent: no preposition; `last`, `this`, `the past` belong to it). */
export interface Timex extends Span {
    readonly type: TimexType;
    readonly meaning: TimeMeaning;
    readonly modifier: TimexModifier | null;
    /** TIMEX3 `quant` of a SET, as said: `every`, `each`, `every other`; null when there is none. */
    readonly quantity: string | null;
    /** TIMEX3 `freq` of a SET: how often within its value, `2X` for `twice a month`; null when the text gives none. */
    readonly frequency: string | null;
    /** Index into the `timexes` layer of the other end when this is the first part of a range (`From September 23 to 27`). */
    readonly rangeEnd: number | null;
    readonly rule: string;
    readonly confidence: number | null;
}
/** A time expression with its place on the calendar. */
export interface ResolvedDate extends Span {
    readonly type: TimexType;
    /** TIMEX3 value: `2022-09-21`, `2022-W38`, `2022-SP`, `P7Y`, `PRESENT_REF`, … */
    readonly value: string;
    /** First and last day covered, ISO `YYYY-MM-DD`, both included; null when it has no place on the calendar. */
    readonly intervalStart: string | null;
    readonly intervalEnd: string | null;
    readonly precision: DatePrecision | null;
    readonly modifier: TimexModifier | null;
    /** As in `Timex`. */
    readonly quantity: string | null;
    readonly frequency: string | null;
    readonly anchor: DateAnchor;
    readonly rule: string;
    readonly confidence: number | null;
}
/** Where the day of a statement or an event is known from: an expression of the text, the day of the speech around it, … */
export declare const dateSources: readonly ["text", "speech", "tweet", "dateline", "published"];
export type DateSource = (typeof dateSources)[number];
/** The day a statement was made, and where that is known from. */
export interface SaidOn {
    readonly date: string;
    readonly source: DateSource;
}
/** Resolved dates. `dates[i]` resolves `timexes[i]`; `saidOn[i]` belongs to `statements[i]`. */
export interface Dates {
    readonly dates: readonly ResolvedDate[];
    readonly saidOn: readonly (SaidOn | null)[];
}
