import type { Drafts } from "./drafts.js";
import type { NounPhrases } from "./noun-phrases.js";
import type { WordTree } from "./word-tree.js";
/** Finds from where to where each clause runs: from its introducing word, subject or verb to the end of what it governs. */
export declare function fillExtents(tree: WordTree, { list, within }: Drafts, phrases: NounPhrases): void;
