import type { DependencyTree } from "../../document/syntax.js";
import type { Text, Token } from "../../document/tokens.js";
/** The trees of an article's sentences, ready to be walked: every list has an entry for each token, -1 where there is none. */
export interface WordTree {
    readonly tokens: readonly Token[];
    readonly heads: Int32Array;
    /** The relation of each token to its head as a bit of `relation`; 0 in sentences that are not read. */
    readonly relations: Int32Array;
    /** The relations of the tokens that depend on each token, their bits together. */
    readonly below: Int32Array;
    /** The first of the tokens that depend on each token, and for each of them the next one: in order of the text. */
    readonly first: Int32Array;
    readonly next: Int32Array;
    /** The tokens of the sentences that are read, every one behind its head. */
    readonly order: Int32Array;
    /** The first word of what hangs on each token, itself included; marks do not count. */
    readonly left: Int32Array;
    /** 1 for each pronoun that stands for the noun its clause hangs on: `the man [who] came`. */
    readonly isRelative: Uint8Array;
}
/**
 * The trees of an article, furniture left out. Whatever a parser gives becomes a tree: a head outside the sentence is
 * none, typical slips are mended, and a ring of heads is cut where it closes.
 */
export declare function wordTreeOf({ tokens, sentences }: Text, tree: DependencyTree): WordTree;
