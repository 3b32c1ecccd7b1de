/** A half-open range of UTF-16 offsets into `Article.text`: `text.slice(start, end)` is what it covers. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** The text a span covers. */
export declare function surfaceOf(text: string, span: Span): string;
/** Whether two spans share at least one character. */
export declare function overlaps(a: Span, b: Span): boolean;
/** Whether `outer` holds every character of `inner`; equal spans cover each other. */
export declare function covers(outer: Span, inner: Span): boolean;
/** The items of a sorted list without overlaps that share a character with a span. */
export declare function touching<Item extends Span>(items: readonly Item[], span: Span): Item[];
/** Orders spans by start, then the longer one first: the order of every layer and dataset. */
export declare function bySpan(a: Span, b: Span): number;
/**
 * Index of the first item of a sorted list that ends after `offset`, or the list's length.
 * The items must be sorted and must not overlap (tokens, sentences, paragraphs, quotations).
 */
export declare function firstEndingAfter(items: readonly Span[], offset: number): number;
/** Index of the first item that starts behind `offset`, or the list's length. The items must be sorted by start; they may overlap. */
export declare function firstStartingAfter(items: readonly Span[], offset: number): number;
/** The item of a sorted, non-overlapping list that holds the character at `offset`, or null. */
export declare function itemAt<Item extends Span>(items: readonly Item[], offset: number): Item | null;
/** Removes white space, and any of the characters in `others`, from both ends of a span. */
export declare function trimSpan(text: string, span: Span, others?: string): Span;
