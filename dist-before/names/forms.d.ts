import type { Line } from "./lettering.js";
/** How often an article prints a form in the middle of a sentence in capitals, and in lower case. */
export interface Form {
    readonly middle: number;
    readonly lowered: number;
}
/** The printed forms of one article. */
export interface Forms {
    readonly of: (lower: string) => Form;
}
/** Counts the forms of an article's sentences; headlines do not count. */
export declare function formsOf(lines: readonly Line[]): Forms;
