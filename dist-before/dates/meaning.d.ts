import type { TimeMeaning, TimeUnit, YearPart } from "../document/dates.js";
type Calendar = Extract<TimeMeaning, {
    kind: "calendar";
}>;
/** A calendar meaning; what is not given is unknown. */
export declare function calendar(parts: Partial<Omit<Calendar, "kind">>): Calendar;
export declare const partOf: (unit: YearPart["unit"], number: number) => YearPart;
export declare const shifted: (unit: TimeUnit, shift: number) => TimeMeaning;
export declare const value: (text: string) => TimeMeaning;
/**
 * The TIMEX3 value of an amount of a unit: 7 years is `P7Y`, NaN months `PXM`, two and a half hours `PT2H30M`, a decade
 * `P10Y`.
 */
export declare function durationValue(amount: number, unit: TimeUnit): string;
export {};
