import type { Drafts } from "./drafts.js";
import type { WordTree } from "./word-tree.js";
/** Decides what each clause is to which other one. A clause of reporting in the midst of what it reports governs it. */
export declare function govern(tree: WordTree, { list }: Drafts): void;
