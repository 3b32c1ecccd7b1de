import type { Syntax } from "../document/syntax.js";
/** What the syntax says about the verbs of an article. All numbers are indices of tokens. */
export interface Grammar {
    /** For each verb with a subject the head of that. */
    readonly subjects: ReadonlyMap<number, number>;
    /** For each verb the `that` which opens its content behind it. */
    readonly contents: ReadonlyMap<number, number>;
}
/** Reads subjects and contents off an article's clauses. */
export declare function grammarOf({ clauses, nounPhrases }: Syntax, tokenAt: (offset: number) => number): Grammar;
