/** Surnames of the news and common ones of the world that the lexicon of compromise lacks, in lower case. */
export declare const surnames: readonly string[];
