import type { GreedyModel } from "./greedy-parser.js";
import type { Guide } from "./guide.js";
import { type Move, type ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** The moves that are allowed in a state that leaves a choice. */
export declare const openMoves: ({ depth }: ParserState) => Uint8Array;
/** Chooses the moves of a greedy parser. */
export declare class MoveChooser {
    private readonly steps;
    private readonly atoms;
    private readonly guide;
    /** `guide` is set anew for each sentence; null for a model that was trained without one. */
    constructor({ moves, plans }: Pick<GreedyModel, "moves" | "plans">, guide: Guide | null);
    /** The best move in a state that leaves a choice. */
    best(state: ParserState, words: ParserWords): Move;
}
