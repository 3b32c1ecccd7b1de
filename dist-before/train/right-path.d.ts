import type { ArcLabeller } from "../syntax/parser/arc-labeller.js";
import type { MoveScorer } from "../syntax/parser/move-scorer.js";
import type { ParserWords } from "../syntax/parser/parser-words.js";
import type { RightParse } from "./right-parse.js";
/**
 * A way to the right tree. Several lead there, as an arc may be made early or late: of the moves that lose no arc, or
 * the fewest, the one is taken that the weights prefer so far.
 */
export declare class RightPath {
    /** The actions, packed. */
    actions: Int32Array<ArrayBuffer>;
    /** After each action the sum of the scores of the moves. */
    scores: Float64Array<ArrayBuffer>;
    private readonly state;
    private readonly costs;
    private readonly moves;
    private readonly labeller;
    constructor(moves: MoveScorer, labeller: ArcLabeller);
    /** Finds the way to the tree of a sentence. */
    follow(words: ParserWords, parse: RightParse): void;
    /** The relation in the tree; of an arc that is not there, as a crossing one cannot be had, the one preferred. */
    private labelOf;
    private grow;
}
