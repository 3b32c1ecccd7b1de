import type { FurnitureKind } from "../document/article.js";
import type { Documented } from "../document/rule.js";
import type { Span } from "../document/span.js";
/** One paragraph and what stands around it: what a furniture rule may look at. */
export interface Page {
    /** The paragraph's text. */
    readonly line: string;
    /** Offset of the paragraph in the article. */
    readonly start: number;
    /** Number of the paragraph, from 0, and how many there are. */
    readonly index: number;
    readonly total: number;
    /** The paragraphs before and behind it; empty at the ends of the article. */
    readonly previous: string;
    readonly next: string;
}
/** A rule that finds furniture in one paragraph; `find` gives spans in the article. */
export interface FurnitureRule extends Documented {
    readonly kind: FurnitureKind;
    readonly find: (page: Page) => Span[];
}
export declare function pageOf(text: string, paragraphs: readonly Span[], index: number): Page;
/** Finds the paragraph as a whole when the pattern matches it from its beginning to its end. */
export declare function wholeParagraph(pattern: RegExp, fits?: (page: Page) => boolean): FurnitureRule["find"];
/** Finds every match inside a paragraph that holds one of the `marks` (all do when there are none). The pattern needs the flag `g`. */
export declare function inside(pattern: RegExp, marks?: readonly string[]): FurnitureRule["find"];
/** What a match at a paragraph's end may be. */
interface Ending {
    /** In characters (UTF-16 units), with what the pattern looks back at. */
    readonly longest: number;
    /** Its last character: spares the pattern most paragraphs. */
    readonly last: RegExp;
}
/** Finds a match at the paragraph's end. The pattern must end with `$`. */
export declare function atEnd(pattern: RegExp, { longest, last }: Ending): FurnitureRule["find"];
/** Looks only at paragraphs of at most so many characters (UTF-16 units): spares a pattern that would read far into all others. */
export declare function upTo(longest: number, find: FurnitureRule["find"]): FurnitureRule["find"];
/** Looks only at paragraphs that hold `words`: spares a pattern that begins with anything. */
export declare function holding(words: string, find: FurnitureRule["find"]): FurnitureRule["find"];
export {};
