import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** An arc that is about to be made. The head is a word, not the root. */
export interface Arc {
    readonly head: number;
    readonly child: number;
}
/** Sets the values of the atoms of an arc's label, in the order of `labelAtoms`. */
export declare function readLabel(state: ParserState, words: ParserWords, arc: Arc, out: Int32Array): void;
