import { labelAtoms, labelGuideAtoms } from "./atoms.js";
import { backwardLabelLines } from "./backward-templates.js";
import { forwardLabelLines } from "./forward-templates.js";
import { readLabelGuide } from "./guide-view.js";
import { readLabel } from "./label-view.js";
/** The templates of an arc's label: those of the state, and with a guide those that see it. */
export function labelTemplateSet(isGuided) {
    if (!isGuided)
        return { lines: backwardLabelLines, names: labelAtoms };
    return { lines: forwardLabelLines, names: [...labelAtoms, ...labelGuideAtoms] };
}
/** Sets the values of their atoms. */
export function readLabelAtoms({ state, words, guide }, arc, atoms) {
    readLabel(state, words, arc, atoms);
    if (guide)
        readLabelGuide(guide, arc, atoms, labelAtoms.length);
}
//# sourceMappingURL=label-atoms.js.map