import type { WordTree } from "../word-tree.js";
/** `On Friday, ⟦Putin⟧ and …`: where a noun with a preposition heads the sentence, the noun behind the comma does. */
export declare function topBehindOpener(tree: WordTree, at: number): void;
