import type { Tokenizer } from "../tokens/wink.js";
/** A sentence of a treebank, ready to learn from. */
export interface TreeSentence {
    readonly forms: readonly string[];
    /** Whether white space follows each word. */
    readonly spaces: readonly boolean[];
    /** The numbers of its tags. */
    readonly tags: Uint8Array;
    /** The head of each word, counted from 0; -1 for the root. */
    readonly heads: readonly number[];
    readonly relations: readonly string[];
    /** The numbers of wink's tags. */
    readonly hints: Uint8Array;
}
/**
 * Reads a treebank in CoNLL-U. Throws an `Error` when it is none, or when a word has no tag or head: the message names
 * the word.
 */
export declare function readTreebank(conllu: string, tokenizer: Tokenizer): readonly TreeSentence[];
