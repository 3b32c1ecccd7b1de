import { compileTemplates } from "../../learn/templates.js";
import { moveTemplateSet, readMoveAtoms } from "./move-atoms.js";
/** Scores all moves of a state: for training, and for a beam. */
export class MoveScorer {
    /** The features of the state last scored. */
    features;
    /** The scores of its moves. */
    scores = new Float64Array(3);
    atoms;
    templates;
    weights;
    guide;
    /** `guide` is set anew for each sentence; weights that were trained with one need one. */
    constructor(weights, guide) {
        const { lines, names } = moveTemplateSet(guide !== null);
        this.weights = weights;
        this.guide = guide;
        this.templates = compileTemplates(lines, names);
        this.atoms = new Int32Array(names.length);
        this.features = new Int32Array(lines.length);
    }
    /** Sets `features` and `scores`. */
    score(state, words) {
        this.read(state, words);
        this.weights.score(this.features, this.features.length, this.scores);
    }
    /** Sets `features` only. */
    read(state, words) {
        readMoveAtoms(state, words, this.guide, this.atoms);
        this.templates.write(this.atoms, this.features, 0);
    }
}
//# sourceMappingURL=move-scorer.js.map