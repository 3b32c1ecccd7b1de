/** Words that end a title before a person's name, in lower case and without a full stop. */
export declare const titleWords: ReadonlySet<string>;
/** Words that may stand before the last word of a title and belong to it, in lower case. */
export declare const titleModifiers: ReadonlySet<string>;
/** Words that name what a minister or secretary is responsible for, in lower case. */
export declare const portfolioWords: ReadonlySet<string>;
/** Titles that are surnames too, in lower case: `Stephen King`. */
export declare const surnameTitles: ReadonlySet<string>;
/** Words that may follow the last word of a title and belong to it, in lower case: `Chief Executive`. */
export declare const titleEndings: ReadonlySet<string>;
/** Words in front of a title, a country between them, that say how or when it is held, in lower case: `Former South African president`, `Assistant U.S. Attorney`. */
export declare const titleOpenings: ReadonlySet<string>;
/** Whether a word in lower case ends a title: listed, a compound of a listed one (`co-chair`), or `-elect` behind one. */
export declare function isTitleWord(lower: string): boolean;
/** First parts of compound titles, in lower case: `vice-chancellor`. */
export declare const titleRanks: ReadonlySet<string>;
