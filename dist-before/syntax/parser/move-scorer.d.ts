import type { Scoring } from "../../learn/averaged-perceptron.js";
import type { Guide } from "./guide.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** Scores all moves of a state: for training, and for a beam. */
export declare class MoveScorer {
    /** The features of the state last scored. */
    readonly features: Int32Array;
    /** The scores of its moves. */
    readonly scores: Float64Array<ArrayBuffer>;
    private readonly atoms;
    private readonly templates;
    private readonly weights;
    private readonly guide;
    /** `guide` is set anew for each sentence; weights that were trained with one need one. */
    constructor(weights: Scoring, guide: Guide | null);
    /** Sets `features` and `scores`. */
    score(state: ParserState, words: ParserWords): void;
    /** Sets `features` only. */
    read(state: ParserState, words: ParserWords): void;
}
