/** Words that are capitalised only by their place in a sentence, in lower case. */
export declare const grammarWords: ReadonlySet<string>;
/** Owners in names such as `Prosecutor's Office`, in lower case: the possessive does not end the name. */
export declare const possessors: ReadonlySet<string>;
