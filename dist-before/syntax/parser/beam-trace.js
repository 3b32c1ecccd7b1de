import { moveNumbered } from "./parser-state.js";
/** The ways by which the parses of a beam came about, so that a learner can follow them again. */
export class Trace {
    /** After each step the score of the best parse. */
    best = new Float64Array(0);
    parents = new Uint8Array(0);
    actions = new Int32Array(0);
    width;
    /** `width` is that of the beam. */
    constructor(width) {
        this.width = width;
    }
    /** Begins a sentence of so many steps. */
    reset(steps) {
        if (this.best.length >= steps)
            return;
        this.best = new Float64Array(2 * steps);
        this.parents = new Uint8Array(2 * steps * this.width);
        this.actions = new Int32Array(2 * steps * this.width);
    }
    /** Keeps the action by which the parse at a place of the beam was continued. */
    set(step, place, action) {
        this.parents[step * this.width + place] = action.parent;
        this.actions[step * this.width + place] = packedAction(action);
    }
    /** Writes the first `steps` actions, packed, of the parse that is best after them. */
    pathTo(steps, path) {
        let place = 0;
        for (let step = steps - 1; step >= 0; step--) {
            path[step] = this.actions[step * this.width + place] ?? 0;
            place = this.parents[step * this.width + place] ?? 0;
        }
    }
}
/** An action as one number. */
export function packedAction({ next, label }) {
    return (label << 2) | next;
}
/** The action that was packed. */
export function unpackedAction(packed) {
    return { next: moveNumbered(packed & 3), label: packed >> 2 };
}
//# sourceMappingURL=beam-trace.js.map