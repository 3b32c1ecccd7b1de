import { compileTemplates } from "../../learn/templates.js";
import { labelTemplateSet, readLabelAtoms } from "./label-atoms.js";
/** The features of an arc's label, for training. */
export class LabelFeatures {
    /** Those of the arc last read. */
    list;
    atoms;
    templates;
    guide;
    /** `guide` is set anew for each sentence; weights that were trained with one need one. */
    constructor(guide) {
        const { lines, names } = labelTemplateSet(guide !== null);
        this.guide = guide;
        this.templates = compileTemplates(lines, names);
        this.atoms = new Int32Array(names.length);
        this.list = new Int32Array(lines.length);
    }
    /** Sets `list`. */
    read(state, words, arc) {
        readLabelAtoms({ state, words, guide: this.guide }, arc, this.atoms);
        this.templates.write(this.atoms, this.list, 0);
    }
}
//# sourceMappingURL=label-features.js.map