import type { WordTree } from "../word-tree.js";
/** `warships ⟦patrolled⟧ waters`: a verb taken for an adjective of its object. */
export declare function verbAsModifier(tree: WordTree, at: number): void;
/** `committed to ⟦assisting⟧ Ukraine`: a gerund between a preposition and a name does something to who is named. */
export declare function gerundBeforeName(tree: WordTree, at: number): void;
/** `Peter Roth ⟦met⟧ him`: a verb hung loosely on the name before it, where the sentence has no other. */
export declare function verbBesideName(tree: WordTree, at: number): void;
/** `ministers ⟦agreed⟧ to provide aid`: where no clause is, the verb that describes the noun makes one. */
export declare function verbBelowSubject(tree: WordTree, at: number): void;
/** `⟦Jailed⟧ opposition leader Alexei Navalny began a hunger strike`: a participle before the subject that describes it. */
export declare function describedSubject(tree: WordTree, at: number): void;
