/** What markup stands for, or the `&…` in it that stands for nothing, with its offset. */
export type Characters = {
    readonly text: string;
} | {
    readonly unknown: string;
    readonly at: number;
};
/** Reads `&lt;` `&gt;` `&amp;` `&quot;` and code points as `&#10;`; all other characters stand for themselves. */
export declare function readCharacters(markup: string): Characters;
/** Whether a piece of text begins or ends the whole. */
export interface Ends {
    readonly isFirst: boolean;
    readonly isLast: boolean;
}
/**
 * Writes a piece of an article's text as markup. White space at the very ends of the text, which reading trims, and
 * what no file can hold (control characters, lone surrogates) become references.
 */
export declare function writeText(text: string, { isFirst, isLast }: Ends): string;
/** Writes the value of an attribute, or a piece of one: `separators` are characters that would be read as more. */
export declare function writeValue(value: string, separators?: string): string;
