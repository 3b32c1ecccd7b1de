import { Stepwise } from "../../learn/stepwise.js";
import { moveTemplateSet, readMoveAtoms } from "./move-atoms.js";
import { move, moveNumbered } from "./parser-state.js";
const withoutRight = Uint8Array.of(move.shift, move.left);
const all = Uint8Array.of(move.shift, move.left, move.right);
/** The moves that are allowed in a state that leaves a choice. */
export const openMoves = ({ depth }) => (depth > 1 ? all : withoutRight);
/** Chooses the moves of a greedy parser. */
export class MoveChooser {
    steps;
    atoms;
    guide;
    /** `guide` is set anew for each sentence; null for a model that was trained without one. */
    constructor({ moves, plans }, guide) {
        this.guide = guide;
        const templates = moveTemplateSet(guide !== null);
        this.atoms = new Int32Array(templates.names.length);
        this.steps = new Stepwise(moves, templates, plans.moves);
    }
    /** The best move in a state that leaves a choice. */
    best(state, words) {
        readMoveAtoms(state, words, this.guide, this.atoms);
        return moveNumbered(this.steps.bestOf(this.atoms, openMoves(state)));
    }
}
//# sourceMappingURL=move-chooser.js.map