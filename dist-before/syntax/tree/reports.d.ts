import type { Draft } from "./draft.js";
import type { WordTree } from "./word-tree.js";
/** Finds what a clause is that stands beside another one with nothing that tells: a report of it, what is reported, or neither. */
export declare function placeBeside(tree: WordTree, list: readonly Draft[], index: number): void;
