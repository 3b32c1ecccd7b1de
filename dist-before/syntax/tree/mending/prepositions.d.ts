import type { WordTree } from "../word-tree.js";
/** `⟦with⟧ President Macron`: a preposition hung on a title or another word before the noun that it attaches. */
export declare function liftPreposition(tree: WordTree, at: number): void;
/** `the crossing ⟦to⟧ wounded Palestinians`: no infinitive begins with a past form. */
export declare function prepositionBeforeParticiple(tree: WordTree, at: number): void;
/** `the arrest ⟦of⟧ Imran Khan led to protests`: a preposition hung on the verb, though a noun of the verb's follows it. */
export declare function prepositionOfVerb(tree: WordTree, at: number): void;
/** `launched ⟦an offensive⟧ near Kharkiv`: what stands before the preposition of a noun is no part of its phrase. */
export declare function dropBeforePreposition(tree: WordTree, at: number): void;
