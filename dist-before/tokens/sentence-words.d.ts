/** Words that, capitalized after an abbreviation, begin a new sentence. Lower case, one entry a line, sorted. */
export declare const sentenceOpeners: ReadonlySet<string>;
/** Words that, even without a capital, begin a new sentence after a question or a cry (`sure? i will`, but `Yahoo! and …`). */
export declare const lowerOpeners: ReadonlySet<string>;
/** Verbs that follow a closed question or cry in the same sentence: `"Why?" Tanaka asked.` */
export declare const speechVerbs: ReadonlySet<string>;
