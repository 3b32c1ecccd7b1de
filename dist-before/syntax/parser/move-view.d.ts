import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** Sets the values of the atoms of a move, in the order of `moveAtoms`, from the state of a parse. */
export declare function readMove(state: ParserState, words: ParserWords, out: Int32Array): void;
/** A distance in words, in ten classes. */
export declare function distanceClass(words: number): number;
/** Whether commas and whether other marks stand between two words: none, one or more of each. */
export declare function marksBetween({ commas, others }: ParserWords, from: number, to: number): number;
