/** Words that belong to a title when they stand before its role noun, in lower case; a word from the rest of the phrase does not (`embattled`, `outgoing`). */
export declare const titleModifiers: ReadonlySet<string>;
