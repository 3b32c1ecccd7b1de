import type { TemplateSet } from "../../learn/templates.js";
import { labelAtoms, labelGuideAtoms } from "./atoms.js";
import { backwardLabelLines } from "./backward-templates.js";
import { forwardLabelLines } from "./forward-templates.js";
import type { Guide } from "./guide.js";
import { readLabelGuide } from "./guide-view.js";
import { type Arc, readLabel } from "./label-view.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** The templates of an arc's label: those of the state, and with a guide those that see it. */
export function labelTemplateSet(isGuided: boolean): TemplateSet {
  if (!isGuided) return { lines: backwardLabelLines, names: labelAtoms };
  return { lines: forwardLabelLines, names: [...labelAtoms, ...labelGuideAtoms] };
}

/** What the atoms of a label are read from. */
export interface LabelScene {
  readonly state: ParserState;
  readonly words: ParserWords;
  readonly guide: Guide | null;
}

/** Sets the values of their atoms. */
export function readLabelAtoms({ state, words, guide }: LabelScene, arc: Arc, atoms: Int32Array): void {
  readLabel(state, words, arc, atoms);
  if (guide) readLabelGuide(guide, arc, atoms, labelAtoms.length);
}
