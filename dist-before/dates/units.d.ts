import type { TimeUnit, YearPart } from "../document/dates.js";
/** `07` for 7. */
export declare const two: (number: number) => string;
/** The year of an ISO day. */
export declare const yearOf: (day: string) => number;
/** How many of a part a year has. */
export declare const perYear: Readonly<Record<YearPart["unit"], number>>;
/**
 * The TIMEX3 value of the unit a day lies in, moved by `shift`; of clock units the day itself. What would lie before the
 * year 1 or after 9999 is PAST_REF or FUTURE_REF.
 */
export declare function shiftedValue(unit: TimeUnit, shift: number, day: string): string;
/** The running number of the part of the year a day lies in. */
export declare function indexOf(unit: YearPart["unit"], day: string): number;
/** The TIMEX3 value of the part with this running number. */
export declare function partAt(unit: YearPart["unit"], index: number): string;
/** The TIMEX3 value of a part of a year: `2022-07`, `2022-SP`, `2022-Q3`, `2022-H1`. */
export declare function partValue(year: number, { unit, number }: YearPart): string;
