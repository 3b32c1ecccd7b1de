import { type Predicates } from "./predicates.js";
import type { WordTree } from "./word-tree.js";
/** Which words belong to which noun phrase. Every list has an entry for each token. */
export interface Holding {
    /** The token that heads the phrase a token stands in; -1 outside of phrases. */
    readonly holders: Int32Array;
    /** For each token that heads a phrase the first and the last token of it, and the last noun. */
    readonly firsts: Int32Array;
    readonly lasts: Int32Array;
    readonly nouns: Int32Array;
}
/** Finds for each word the noun phrase it stands in. */
export declare function holdingOf(tree: WordTree, predicates: Predicates): Holding;
