import type { Span } from "../document/span.js";
/** A cell: plain text, or Markdown that is to be kept. */
export type Cell = string | {
    readonly markdown: string;
};
/** A Markdown table; cells of plain text are escaped, line ends in them become spaces. */
export declare function markdownTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string;
/**
 * A Markdown table whose columns stand under each other, to be read in a terminal: columns of numbers are set to the
 * right. Of Markdown's signs only `|` is escaped; line ends become spaces.
 */
export declare function paddedTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string;
/** Text that Markdown shows as it is, on one line; what a terminal would obey is written out as `\u001b`. */
export declare function escaped(text: string): string;
/** At most `length` characters (code points), cut at a space, with an ellipsis where something is missing. */
export declare function shortened(text: string, length: number): string;
/** Words in bold with what stands around them within `around`: some 50 characters before, 70 behind, cut at spaces. */
export declare function inContext(text: string, words: Span, around: Span): Cell;
