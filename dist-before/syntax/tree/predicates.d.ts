import type { WordTree } from "./word-tree.js";
/** What the clause of a token is made of; `none` for a token that heads no clause. */
export declare const predicate: {
    readonly none: 0;
    /** A verb. */
    readonly verb: 1;
    /** What a subject is said to be: `the plan is [a fraud]`. */
    readonly copular: 2;
    /** A clause that is said of a subject: `the plan is that they [leave]`. Two clauses have one head. */
    readonly outer: 3;
};
/** The tokens that head clauses. Every list has an entry for each token. */
export interface Predicates {
    /** One of `predicate`. */
    readonly kinds: Uint8Array;
    /** The copula of a predicate, -1 where there is none. */
    readonly copulas: Int32Array;
}
/** Finds the tokens that head clauses. */
export declare function predicatesOf(tree: WordTree): Predicates;
