import type { WordTable } from "../../learn/word-table.js";
import type { TaggerModel } from "./tagger-file.js";
/** Gives each token of a sentence its part of speech. */
export interface Tagger {
    /**
     * Writes the numbers of the tags (`tagNames`) of the words into `tags`, which has room for them. `hints` are the
     * numbers of wink's tags.
     */
    readonly tag: (forms: readonly string[], hints: ArrayLike<number>, tags: Uint8Array) => void;
}
/** The numbers of all tags. */
export declare const allTags: Uint8Array<ArrayBuffer>;
/** A greedy tagger, from left to right, over trained weights. */
export declare function taggerOf({ weights, plan }: Pick<TaggerModel, "weights" | "plan">, table: WordTable): Tagger;
