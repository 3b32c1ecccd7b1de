import type { ArcLabeller } from "./arc-labeller.js";
import { Trace } from "./beam-trace.js";
import type { MoveScorer } from "./move-scorer.js";
import { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** What a beam search works with. */
export interface BeamParts {
    readonly moves: MoveScorer;
    readonly labeller: ArcLabeller;
    /** How many parses are followed at a time, 1 to 255. */
    readonly width: number;
}
/**
 * Follows several parses of a sentence at a time, those whose moves have the highest sums of scores (Zhang and Clark
 * 2008). All parses of a sentence have equally many moves, two for each word. A relation is chosen when its arc is
 * made, and does not count for the score. With a width of 1 this is the greedy parser. A parse is copied whole when it
 * is continued in two ways: of very long sentences the time grows faster than the length.
 */
export declare class BeamSearch {
    /** The ways of the parses of the last sentence. */
    readonly trace: Trace;
    private readonly parts;
    private readonly candidates;
    private size;
    private items;
    private spare;
    constructor(parts: BeamParts);
    /** The best parse of a sentence; it is good until the next one. */
    parse(words: ParserWords): ParserState;
    private begin;
    /** Collects the best continuations of all parses in the beam. */
    private gather;
    /** Makes the moves chosen. The last continuation of a parse takes it over, earlier ones take copies. */
    private advance;
}
