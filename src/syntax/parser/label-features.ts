import type { Guide } from "./guide.js";
import { labelGuideAtoms, labelGuideTemplates } from "./guide-templates.js";
import { readLabelGuide } from "./guide-view.js";
import { labelAtoms, labelTemplates } from "./label-templates.js";
import { type Arc, readLabel } from "./label-view.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** The features of an arc's label. */
export class LabelFeatures {
  /** Those of the arc last read. */
  readonly list: Int32Array;
  private readonly atoms = new Int32Array(labelAtoms.length + labelGuideAtoms.length);
  private readonly guide: Guide | null;

  /** `guide` is set anew for each sentence; weights that were trained with one need one. */
  constructor(guide: Guide | null) {
    this.guide = guide;
    this.list = new Int32Array(labelTemplates.size + (guide ? labelGuideTemplates.size : 0));
  }

  /** Sets `list`. */
  read(state: ParserState, words: ParserWords, arc: Arc): void {
    const { atoms, list, guide } = this;
    readLabel(state, words, arc, atoms);
    labelTemplates.write(atoms, list, 0);
    if (!guide) return;
    readLabelGuide(guide, arc, atoms, labelAtoms.length);
    labelGuideTemplates.write(atoms, list, labelTemplates.size);
  }
}
