import type { WordTree } from "../word-tree.js";
/** `ordered the company ⟦to pay⟧`: what a verb of ordering is followed by is what its object is to do. */
export declare function controlledInfinitive(tree: WordTree, at: number): void;
/** `added ⟦Putin⟧ wants to go`: what stands before a finite verb that has no subject is no object of the verb of reporting. */
export declare function subjectOfContent(tree: WordTree, at: number): void;
/** `⟦The report published⟧ by the ministry shows`: of two verbs the one with the agent describes the subject of both. */
export declare function describedByAgent(tree: WordTree, at: number): void;
