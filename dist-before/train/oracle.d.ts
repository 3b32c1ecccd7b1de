import { type Move, type ParserState } from "../syntax/parser/parser-state.js";
/** The right tree over the words of a sentence. */
export interface RightTree {
    /** The head of each word; the number of words stands for the root. */
    readonly heads: Int32Array;
    /** The dependents of each word, and of the root. */
    readonly children: readonly (readonly number[])[];
}
/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): for each move how many arcs of the right tree
 * can no longer be made after it, written into `costs`. Also right in states that no right parse leads through.
 */
export declare function costsOf(state: ParserState, tree: RightTree, costs: Int32Array): void;
/** Of the moves with the lowest cost the one with the highest score. */
export declare function bestRight(costs: Int32Array, scores: ArrayLike<number>): Move;
