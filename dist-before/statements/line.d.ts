import type { Annotated } from "../document/layers.js";
import { type Span } from "../document/span.js";
import type { PartOfSpeech } from "../document/tokens.js";
/** What the rules of this stage read. */
export type Reading = Annotated<"quotations" | "tokens" | "syntax" | "names" | "timexes" | "mentions">;
/** A token outside quotation marks, or a whole quotation (marks included) as one thing. */
export interface Item extends Span {
    /** Lower-case word; `""` for a quotation. */
    readonly lower: string;
    readonly lemma: string;
    readonly partOfSpeech: PartOfSpeech;
    /** Index into `quotations`, or null for a token. */
    readonly quotation: number | null;
    /** Index of its first token. */
    readonly token: number;
    /** Whether it begins with a capital letter. */
    readonly isCapital: boolean;
    /** Whether a time expression covers it. */
    readonly isTime: boolean;
}
/** A sentence with its quotations folded into one item each: however many sentences a quotation holds, it stands in one line. */
export interface Line extends Span {
    readonly items: readonly Item[];
    readonly paragraph: number;
    /** Whether it belongs to the page, not to the story. */
    readonly isBoilerplate: boolean;
}
/** A half-open range of items of a line. */
export interface Range {
    readonly from: number;
    readonly to: number;
}
/** The lines of an article in order. Tweets belong to no line. Takes the words of `wordsOf`. */
export declare function linesOf(doc: Reading, words: readonly Item[]): Line[];
/** The sentences inside quotations and tweets, word by word. Takes the words of `wordsOf`. */
export declare function innerLinesOf(doc: Reading, words: readonly Item[]): Line[];
/** Every token of an article as an item, by its index. */
export declare function wordsOf({ text, timexes, tokens }: Reading): Item[];
/** Whether a capital letter stands at an offset. */
export declare function startsWithCapital(text: string, offset: number): boolean;
