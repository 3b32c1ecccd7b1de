import { type ReadTag } from "./attributes.js";
import { type Fault, type Token } from "./tags.js";
/** The tags before the text, and the text with its tags. */
export interface Split {
    readonly declared: readonly ReadTag[];
    readonly body: readonly Token[];
    readonly faults: readonly Fault[];
}
/** Separates what is declared before the text from the text, which begins with the first thing that is no declaration. */
export declare function splitMarkup(source: string, from: number): Split;
