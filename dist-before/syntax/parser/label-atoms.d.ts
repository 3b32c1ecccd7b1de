import type { TemplateSet } from "../../learn/templates.js";
import type { Guide } from "./guide.js";
import { type Arc } from "./label-view.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** The templates of an arc's label: those of the state, and with a guide those that see it. */
export declare function labelTemplateSet(isGuided: boolean): TemplateSet;
/** What the atoms of a label are read from. */
export interface LabelScene {
    readonly state: ParserState;
    readonly words: ParserWords;
    readonly guide: Guide | null;
}
/** Sets the values of their atoms. */
export declare function readLabelAtoms({ state, words, guide }: LabelScene, arc: Arc, atoms: Int32Array): void;
