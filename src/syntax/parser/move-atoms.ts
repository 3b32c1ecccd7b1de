import type { TemplateSet } from "../../learn/templates.js";
import { moveAtoms, moveGuideAtoms } from "./atoms.js";
import { backwardMoveLines } from "./backward-templates.js";
import { forwardMoveLines } from "./forward-templates.js";
import type { Guide } from "./guide.js";
import { readMoveGuide } from "./guide-view.js";
import { readMove } from "./move-view.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** The templates of a move: those of the state, and with a guide those that see it. */
export function moveTemplateSet(isGuided: boolean): TemplateSet {
  if (!isGuided) return { lines: backwardMoveLines, names: moveAtoms };
  return { lines: forwardMoveLines, names: [...moveAtoms, ...moveGuideAtoms] };
}

/** Sets the values of their atoms. */
export function readMoveAtoms(state: ParserState, words: ParserWords, guide: Guide | null, atoms: Int32Array): void {
  readMove(state, words, atoms);
  if (guide) readMoveGuide(state, guide, atoms, moveAtoms.length);
}
