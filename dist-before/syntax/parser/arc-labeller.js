import { Stepwise } from "../../learn/stepwise.js";
import { labelTemplateSet, readLabelAtoms } from "./label-atoms.js";
import { move } from "./parser-state.js";
/** The number of a pair of tags, and of the side the head stands on. */
export function pairOf(head, child, isRight) {
    return (head * 32 + child) * 2 + (isRight ? 1 : 0);
}
/** Gives for an arc the relations that come into question: those seen between its tags, or all. Never empty. */
export function relationsIn({ candidates, labels }) {
    const all = Uint8Array.from({ length: labels.classes }, (_, label) => label);
    return ({ tag }, { head, child }) => {
        const seen = candidates[pairOf(tag[head] ?? 0, tag[child] ?? 0, head < child)];
        return seen && seen.length > 0 ? seen : all;
    };
}
/** Chooses the relations of arcs. */
export class ArcLabeller {
    relationsOf;
    steps;
    atoms;
    guide;
    /** `guide` is set anew for each sentence; null for a model that was trained without one. */
    constructor(model, guide) {
        this.relationsOf = relationsIn(model);
        this.guide = guide;
        const templates = labelTemplateSet(guide !== null);
        this.atoms = new Int32Array(templates.names.length);
        this.steps = new Stepwise(model.labels, templates, model.plans.labels);
    }
    /** The best relation for the arc that a move is about to make; that of the root's word is the first. 0 for a shift. */
    labelOf(state, words, next) {
        if (next === move.shift)
            return 0;
        const arc = state.arcOf(next);
        if (arc.head === words.length)
            return 0;
        const { steps, atoms, guide } = this;
        const relations = this.relationsOf(words, arc);
        if (relations.length === 1)
            return relations[0] ?? 0;
        readLabelAtoms({ state, words, guide }, arc, atoms);
        return steps.bestOf(atoms, relations);
    }
}
//# sourceMappingURL=arc-labeller.js.map