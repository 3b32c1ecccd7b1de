import type { QuotationMarks } from "../document/quotations.js";
import type { Span } from "../document/span.js";
/** A way of quoting: the character sequences that open and close it. */
export interface MarkPair {
    readonly marks: QuotationMarks;
    readonly opens: string;
    readonly closes: readonly string[];
    /** Single marks look like apostrophes: they count only when a closing one is found. */
    readonly isSingle: boolean;
}
/** Offsets into the text of the characters of a stretch that may begin a mark, opening or closing, in order. */
export declare function markOffsets(text: string, { start, end }: Span): number[];
/** The pair whose opening mark stands at an offset, or null. */
export declare function pairAt(text: string, at: number): MarkPair | null;
