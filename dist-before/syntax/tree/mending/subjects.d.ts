import type { WordTree } from "../word-tree.js";
/** `said ⟦Friday⟧`, `on ⟦Sunday⟧ killed`: days are rarely subjects beside another one, behind the verb, or with a preposition. */
export declare function timeAsArgument(tree: WordTree, at: number): void;
/** `⟦Iran⟧ today threatened`: what was taken for a part of the day does what the verb says. */
export declare function ownSubject(tree: WordTree, at: number): void;
/** `⟦Turkey⟧ and Egypt's ministers met`: a noun has no subject when it is one itself. */
export declare function subjectOfSubject(tree: WordTree, at: number): void;
/** `the French news ⟦agency⟧ ⟦AFP⟧ reported`, `⟦Turkey⟧ and Egypt's foreign ⟦ministers⟧ met`: subjects side by side are one phrase. */
export declare function twoSubjects(tree: WordTree, at: number): void;
/** `In a call with Bennett, ⟦Putin⟧ spoke of grain`: the noun between the comma and a verb without a subject is its subject. */
export declare function subjectBehindComma(tree: WordTree, at: number): void;
/** `⟦with Bennett⟧, Putin spoke`: of two nouns before a verb, parted by a comma, the one with a preposition is not its subject. */
export declare function markedSubject(tree: WordTree, at: number): void;
