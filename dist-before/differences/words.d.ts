/** The words and numbers of a text in lower case, each once. */
export declare function wordsOf(text: string): ReadonlySet<string>;
/** The share of words that two sets have in common, of all words of both; 0 when both are empty (Jaccard, 1901). */
export declare function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number;
