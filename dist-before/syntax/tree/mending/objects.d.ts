import type { WordTree } from "../word-tree.js";
/** `arrested ⟦100 rebels⟧`: an oblique without a preposition is the object of a verb that has none. */
export declare function objectOfOblique(tree: WordTree, at: number): void;
/** `sent Kenya ⟦40 tanks⟧`: an oblique without a preposition right behind an object is a second one. */
export declare function secondObject(tree: WordTree, at: number): void;
/** `had talks ⟦on trade⟧`: what has a preposition is no object. */
export declare function objectWithPreposition(tree: WordTree, at: number): void;
/** `had ⟦talks⟧ today`: the noun before a day is the object, the day is not. */
export declare function objectBeforeDay(tree: WordTree, at: number): void;
/** `called him ⟦a friend⟧`: a noun that says what the object is counts as one. */
export declare function nounOfComplement(tree: WordTree, at: number): void;
/** `opened ⟦direct⟧ peace talks`: an adjective before its noun taken for one that says how something became. */
export declare function objectOfAdjective(tree: WordTree, at: number): void;
/** `fined ⟦Google⟧ €2 billion`: a name before an amount is who it goes to, or who pays it. */
export declare function receiverOfAmount(tree: WordTree, at: number): void;
