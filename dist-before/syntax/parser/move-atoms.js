import { moveAtoms, moveGuideAtoms } from "./atoms.js";
import { backwardMoveLines } from "./backward-templates.js";
import { forwardMoveLines } from "./forward-templates.js";
import { readMoveGuide } from "./guide-view.js";
import { readMove } from "./move-view.js";
/** The templates of a move: those of the state, and with a guide those that see it. */
export function moveTemplateSet(isGuided) {
    if (!isGuided)
        return { lines: backwardMoveLines, names: moveAtoms };
    return { lines: forwardMoveLines, names: [...moveAtoms, ...moveGuideAtoms] };
}
/** Sets the values of their atoms. */
export function readMoveAtoms(state, words, guide, atoms) {
    readMove(state, words, atoms);
    if (guide)
        readMoveGuide(state, guide, atoms, moveAtoms.length);
}
//# sourceMappingURL=move-atoms.js.map