import type { ParserState } from "./parser-state.js";
/**
 * The tree of a sentence that another parser made, one that read the sentence from its end: what this parser is told
 * beforehand (stacking, Nivre and McDonald 2008; Martins et al. 2008). Words are numbered from the beginning.
 */
export declare class Guide {
    head: Int32Array<ArrayBuffer>;
    label: Int32Array<ArrayBuffer>;
    /** The first and the last dependent of each word and of the root. */
    first: Int32Array<ArrayBuffer>;
    last: Int32Array<ArrayBuffer>;
    /** Takes over the parse of the reversed sentence. */
    readReversed(parse: ParserState): void;
    /** Begins a tree of so many words, to be set one after the other from the first on. */
    begin(length: number): void;
    /** Sets head and label of the next word. */
    set(word: number, head: number, label: number): void;
    /** Takes over a tree kept from an earlier parse. */
    take(heads: ArrayLike<number>, labels: ArrayLike<number>): void;
    private grow;
}
