import type { Range } from "./verb-groups.js";
import type { WordTree } from "./word-tree.js";
/** Relations of what stands in the place of the subject. */
export declare const stands: number;
/** The words of a clause that stand for its subject, -1 where there is none, and which relations its words have. */
export interface Parts {
    below: number;
    subject: number;
    expletive: number;
}
/** Looks through the words that hang on the head of a clause and belong to it. */
export declare function partsOf(tree: WordTree, range: Range, isInner: boolean): Parts;
