import type { GreedyModel } from "./greedy-parser.js";
import type { Guide } from "./guide.js";
import type { Arc } from "./label-view.js";
import { type Move, type ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** What relations are chosen by. */
export type LabelModel = Pick<GreedyModel, "labels" | "candidates" | "plans">;
/** The number of a pair of tags, and of the side the head stands on. */
export declare function pairOf(head: number, child: number, isRight: boolean): number;
/** Gives for an arc the relations that come into question: those seen between its tags, or all. Never empty. */
export declare function relationsIn({ candidates, labels }: Pick<GreedyModel, "labels" | "candidates">): ({ tag }: ParserWords, { head, child }: Arc) => Uint8Array;
/** Chooses the relations of arcs. */
export declare class ArcLabeller {
    private readonly relationsOf;
    private readonly steps;
    private readonly atoms;
    private readonly guide;
    /** `guide` is set anew for each sentence; null for a model that was trained without one. */
    constructor(model: LabelModel, guide: Guide | null);
    /** The best relation for the arc that a move is about to make; that of the root's word is the first. 0 for a shift. */
    labelOf(state: ParserState, words: ParserWords, next: Move): number;
}
