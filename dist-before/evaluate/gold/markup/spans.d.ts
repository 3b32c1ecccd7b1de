import { type ReadTag } from "./attributes.js";
import type { Fault, Token } from "./tags.js";
/** A tag with the words it marks: half-open, in Unicode code points of the text. */
export interface Mark extends ReadTag {
    readonly start: number;
    readonly end: number;
}
/** The text without tags, and what the tags mark, in the order of their opening. */
export interface MarkedText {
    readonly text: string;
    readonly marks: readonly Mark[];
    readonly faults: readonly Fault[];
}
/** Takes the tags out of the text: where each opens and closes. White space at both ends of the text is left out. */
export declare function markedText(tokens: readonly Token[]): MarkedText;
