/**
 * A word from outside (a path, an id, the reason of a reject) as it may be printed on a terminal, on one line: what is
 * no character to be shown is written as `\u001b`. In JSON that is the same text.
 */
export declare function printable(text: string): string;
/** The same for a text of several lines: line feeds and tabs stay. */
export declare function printableLines(text: string): string;
