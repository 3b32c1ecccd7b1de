/** Calendar arithmetic on ISO days (`YYYY-MM-DD`, proleptic Gregorian). Pure: no clock, no time zone. */
/** Month names and their usual abbreviations, lower case without stop, to 1 … 12. */
export declare const months: ReadonlyMap<string, number>;
/** `isoDay(2022, 9, 1)` is `2022-09-01`. Months 1 to 12; days past the month's end roll over. */
export declare function isoDay(year: number, month: number, day: number): string;
/** Whether a string is a day that exists, as `2024-02-29`. */
export declare function isIsoDay(text: string): boolean;
/** Days since 1970-01-01. */
export declare function dayNumber(iso: string): number;
/** The day `days` after (before, when negative). */
export declare function addDays(iso: string, days: number): string;
/** 1 Monday to 7 Sunday. */
export declare function weekdayOf(iso: string): number;
/** The day with this month and day of month that lies nearest to `anchor`, or null when the year nearest has no such day. */
export declare function nearestMonthDay(anchor: string, month: number, day: number): string | null;
/** The first and last day of a stretch, ISO `YYYY-MM-DD`, both included. */
export interface Days {
    readonly from: string;
    readonly to: string;
}
/** TIMEX3's code of a season, 1 spring (`SP`) to 4 winter (`WI`). */
export declare function seasonCode(season: number): string;
/** The ISO week of a day, as `2022-W39`: weeks begin on Monday, and belong to the year of their Thursday. */
export declare function isoWeek(day: string): string;
/** The day `count` months after (before, when negative); the last day of a shorter month instead of one it lacks. */
export declare function addMonths(iso: string, count: number): string;
/**
 * The days a TIMEX3 value covers, or null when it has no place on the calendar (durations, sets, references, `XXXX`).
 * Seasons are the northern, meteorological ones; winter begins in December of its year. Times cover their day.
 */
export declare function daysOfValue(value: string): Days | null;
