import type { WordTree } from "../word-tree.js";
/** Whether a noun names a time and hardly a thing that acts: `Sunday`, `week`. */
export declare function isTimeNoun(tree: WordTree, at: number): boolean;
