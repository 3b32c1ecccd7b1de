/** A half-open range of UTF-16 offsets. */
interface Stretch {
    readonly start: number;
    readonly end: number;
}
/**
 * The stretches of a text inside double quotation marks, marks included, in UTF-16 offsets. A line is a paragraph, and
 * a mark left open closes at its end, since a quotation of several paragraphs has a closing mark in the last alone.
 * Curly, angle and doubled marks open or close by their shape, straight ones in turn; white space around a mark
 * overrules both. Single marks count as apostrophes.
 */
export declare function quotedStretches(text: string): Stretch[];
export {};
