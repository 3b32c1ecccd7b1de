import type { WordTree } from "./word-tree.js";
/** The preposition before a noun in lower case, of several words where it has them (`in front of`); null when it has none. */
export declare function prepositionOf(tree: WordTree, at: number): string | null;
/** A function word with the further words of it: `as if`, `because of`. */
export declare function withFixed(tree: WordTree, at: number): string;
/**
 * The noun that a preposition of several words really attaches, where the tree takes the noun in it for a phrase of its
 * own: of `in support of Kenya` at `support`, `Kenya`; -1 for any other noun.
 */
export declare function nounBehindLong(tree: WordTree, at: number): number;
