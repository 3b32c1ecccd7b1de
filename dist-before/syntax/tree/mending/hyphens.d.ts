import type { WordTree } from "../word-tree.js";
/** `war-⟦torn⟧ Mozambique`, `rebel-⟦held⟧ areas`: a participle behind a hyphen describes the noun behind it and makes no clause. */
export declare function hyphenedParticiple(tree: WordTree, at: number): void;
