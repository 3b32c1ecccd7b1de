import { packedAction } from "../syntax/parser/beam-trace.js";
import { move, ParserState } from "../syntax/parser/parser-state.js";
import { bestRight, costsOf } from "./oracle.js";
/**
 * A way to the right tree. Several lead there, as an arc may be made early or late: of the moves that lose no arc, or
 * the fewest, the one is taken that the weights prefer so far.
 */
export class RightPath {
    /** The actions, packed. */
    actions = new Int32Array(0);
    /** After each action the sum of the scores of the moves. */
    scores = new Float64Array(0);
    state = new ParserState();
    costs = new Int32Array(3);
    moves;
    labeller;
    constructor(moves, labeller) {
        this.moves = moves;
        this.labeller = labeller;
    }
    /** Finds the way to the tree of a sentence. */
    follow(words, parse) {
        const { state, moves, costs } = this;
        const steps = 2 * words.length;
        if (this.actions.length < steps)
            this.grow(2 * steps);
        state.reset(words.length);
        let sum = 0;
        for (let step = 0; step < steps; step++) {
            moves.score(state, words);
            costsOf(state, parse, costs);
            const next = bestRight(costs, moves.scores);
            sum += moves.scores[next] ?? 0;
            const label = this.labelOf(words, parse, next);
            this.actions[step] = packedAction({ next, label });
            this.scores[step] = sum;
            state.make(next, label);
        }
    }
    /** The relation in the tree; of an arc that is not there, as a crossing one cannot be had, the one preferred. */
    labelOf(words, { heads, labels }, next) {
        if (next === move.shift)
            return 0;
        const { head, child } = this.state.arcOf(next);
        const isRight = head < words.length && heads[child] === head;
        return isRight ? (labels[child] ?? 0) : this.labeller.labelOf(this.state, words, next);
    }
    grow(size) {
        this.actions = new Int32Array(size);
        this.scores = new Float64Array(size);
    }
}
//# sourceMappingURL=right-path.js.map