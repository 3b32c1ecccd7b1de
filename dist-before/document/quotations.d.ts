import type { Span } from "./span.js";
export type QuotationMarks = "double" | "curly_double" | "single" | "curly_single" | "two_apostrophes" | "angle" | "mixed";
/** A stretch between quotation marks, marks included. Quotations do not overlap (marks inside marks stay inside). */
export interface Quotation extends Span {
    /** What stands between the marks, white space at its ends left out. */
    readonly inner: Span;
    readonly marks: QuotationMarks;
    /** False when the closing mark is missing: the quotation then runs to the end of its paragraph. */
    readonly closed: boolean;
}
