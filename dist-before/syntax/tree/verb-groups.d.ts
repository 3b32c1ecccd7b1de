import type { Group } from "./draft.js";
import { type Setting } from "./verb-forms.js";
import type { WordTree } from "./word-tree.js";
/** The words that may belong to the verb group of a clause: those that hang on its head from one token up to another. */
export interface Range {
    readonly head: number;
    readonly verb: number;
    readonly from: number;
    readonly to: number;
}
/** The verb group of a clause: where it stands, its form, tense, voice. */
export declare function groupOf(tree: WordTree, range: Range, setting: Setting): Group;
