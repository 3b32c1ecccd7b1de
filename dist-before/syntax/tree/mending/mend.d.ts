import type { WordTree } from "../word-tree.js";
/**
 * Mends in the trees of a sentence what cannot be meant: two subjects side by side, a subject with a preposition, an
 * oblique without one. A parser that reads each word on its own slips there; trees as Universal Dependencies want them stay.
 * The second of two steps: `mendReports` comes before it, while heads are still free to be changed in any way.
 */
export declare function mend(tree: WordTree, from: number, to: number): void;
