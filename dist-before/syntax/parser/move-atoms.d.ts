import type { TemplateSet } from "../../learn/templates.js";
import type { Guide } from "./guide.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** The templates of a move: those of the state, and with a guide those that see it. */
export declare function moveTemplateSet(isGuided: boolean): TemplateSet;
/** Sets the values of their atoms. */
export declare function readMoveAtoms(state: ParserState, words: ParserWords, guide: Guide | null, atoms: Int32Array): void;
