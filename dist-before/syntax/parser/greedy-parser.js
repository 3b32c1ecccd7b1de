import { ArcLabeller } from "./arc-labeller.js";
import { MoveChooser } from "./move-chooser.js";
import { ParserState } from "./parser-state.js";
/** Parses from the first word to the last, and never takes a move back. */
export class GreedyParser {
    state = new ParserState();
    moves;
    labeller;
    /** `guide` is set anew for each sentence; null for a model that was trained without one. */
    constructor(model, guide) {
        this.moves = new MoveChooser(model, guide);
        this.labeller = new ArcLabeller(model, guide);
    }
    /** The parse of a sentence; it is good until the next one. */
    parse(words) {
        const { state, moves, labeller } = this;
        state.reset(words.length);
        while (!state.isFinal) {
            const next = state.forced ?? moves.best(state, words);
            state.make(next, labeller.labelOf(state, words, next));
        }
        return state;
    }
}
//# sourceMappingURL=greedy-parser.js.map