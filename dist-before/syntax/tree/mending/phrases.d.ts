import type { WordTree } from "../word-tree.js";
/**
 * `⟦European Community⟧ foreign ministers`, `the ⟦Vice⟧ Foreign Minister`: a common noun or title right behind another
 * noun has that one before it, not the other way round.
 */
export declare function nounBesideNoun(tree: WordTree, at: number): void;
/** `announced ⟦a USD 60 million⟧ aid package`: an amount before a noun is no object beside it. */
export declare function amountBeforeNoun(tree: WordTree, at: number): void;
/** `a ⟦USD⟧ 60 million aid package`: an amount is no head of the noun behind it. */
export declare function amountOfNoun(tree: WordTree, at: number): void;
/** `said at a joint press ⟦conference⟧`, `Kuleba, during a ⟦visit⟧,`: a noun with a preposition and nothing said of it is no clause. */
export declare function clauseOfNoun(tree: WordTree, at: number): void;
/** `Kherson, ⟦which was captured⟧`: a clause that a relative pronoun opens belongs to the noun before it. */
export declare function relativeClause(tree: WordTree, at: number): void;
/** `was arming rebels as well as ⟦training⟧ them`: what `and` joins is joined to the participle before it. */
export declare function joinedParticiple(tree: WordTree, at: number): void;
/** `to protest ⟦against the vote⟧`: what a preposition hangs on a verb is no part of a noun. */
export declare function nominalOfVerb(tree: WordTree, at: number): void;
/** `discussed the crisis, ⟦with the leaders of France⟧`: what a preposition opens behind a comma is not one more noun of a list without. */
export declare function conjunctWithPreposition(tree: WordTree, at: number): void;
