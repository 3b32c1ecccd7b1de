import type { PackedWeights } from "../../learn/packed-weights.js";
import type { StepPlan } from "../../learn/stepwise.js";
import type { Guide } from "./guide.js";
import { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** What a greedy parser has learnt: moves and relations have a model each. */
export interface GreedyModel {
    /** Weights of the three moves. */
    readonly moves: PackedWeights;
    /** Weights of the relations. */
    readonly labels: PackedWeights;
    readonly plans: {
        readonly moves: StepPlan;
        readonly labels: StepPlan;
    };
    /** The relations seen between two tags, by `pairOf`; all of them where the list is empty. */
    readonly candidates: readonly Uint8Array[];
}
/** Parses from the first word to the last, and never takes a move back. */
export declare class GreedyParser {
    private readonly state;
    private readonly moves;
    private readonly labeller;
    /** `guide` is set anew for each sentence; null for a model that was trained without one. */
    constructor(model: GreedyModel, guide: Guide | null);
    /** The parse of a sentence; it is good until the next one. */
    parse(words: ParserWords): ParserState;
}
