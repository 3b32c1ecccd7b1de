import type { TimeUnit } from "../document/dates.js";
import type { Span } from "../document/span.js";
/**
 * A piece of a sentence as the grammar of dates reads it: a word, a number written in one or several words, a numeric
 * date, a mark. A term may be several things at once (`second` is a unit and an ordinal).
 */
export interface Term extends Span {
    /** Lower case, without the stop of an abbreviation. */
    readonly lower: string;
    /** The classes of `kinds.ts` it belongs to, a bit each. */
    readonly kinds: number;
    /** A count, as 7 for `seven`, 2.5 for `two and a half`; NaN for a vague one (`several`). */
    readonly number?: number | undefined;
    /** Whether the number was written in digits only, without fraction. */
    readonly digits?: number | undefined;
    readonly ordinal?: number | undefined;
    readonly unit?: TimeUnit | undefined;
    readonly month?: number | undefined;
    readonly weekday?: number | undefined;
    readonly season?: number | undefined;
    readonly part?: string | undefined;
    /** First year of a decade, as 1990; below 100 when the century is missing. */
    readonly decade?: number | undefined;
    readonly frequency?: string | undefined;
    /** A year said in two numbers, as 1996 for `nineteen ninety-six`. */
    readonly spokenYear?: number | undefined;
    /** A numeric date, clock time or year range, as printed. */
    readonly form?: "iso" | "slashed" | "clock" | "years" | "quarter" | "dotted" | undefined;
}
/** Splits a stretch of text (a sentence) into terms, number words joined, and tight hyphens kept as terms of their own. */
export declare function termsOf(text: string, { start, end }: Span): Term[];
