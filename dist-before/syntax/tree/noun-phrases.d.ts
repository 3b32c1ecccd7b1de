import type { NounPhrase } from "../../document/syntax.js";
import type { Predicates } from "./predicates.js";
import type { WordTree } from "./word-tree.js";
/** The noun phrases of an article. */
export interface NounPhrases {
    readonly list: readonly NounPhrase[];
    /** For each token the index of the phrase it stands in, and the token that heads that phrase in the tree; -1 outside of phrases. */
    readonly indices: Int32Array;
    readonly holders: Int32Array;
    /** For each phrase the token that heads it in the tree. */
    readonly heads: readonly number[];
}
/** Finds the noun phrases: sorted, none inside another. */
export declare function nounPhrasesOf(tree: WordTree, predicates: Predicates): NounPhrases;
