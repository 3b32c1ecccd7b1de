import type { Fault } from "./tags.js";
/** What stands before tags and text. */
export interface MarkupHeader {
    /** As written, unchecked. */
    readonly published: string;
    readonly docId: string | null;
    /** The other lines: names in lower case, values as they stand. */
    readonly others: ReadonlyMap<string, string>;
    /** Where the rest begins, in UTF-16 units. */
    readonly end: number;
    readonly faults: readonly Fault[];
}
/**
 * Reads the header: `date YYYY-MM-DD`, then lines `key: value` up to an empty line or a tag. As in article files, the
 * text may follow on the line of the date; then there are no more lines.
 */
export declare function headerOf(content: string): MarkupHeader;
/** Writes the header; a value's line ends become spaces. */
export declare function writtenHeader(published: string, lines: Iterable<readonly [key: string, value: string]>): string;
