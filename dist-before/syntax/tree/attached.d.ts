import type { NounPhrases } from "./noun-phrases.js";
import type { WordTree } from "./word-tree.js";
/** A tree with the noun phrases found in it. */
export interface Reading {
    readonly tree: WordTree;
    readonly phrases: NounPhrases;
}
/** The noun that a relative pronoun stands for; any other token itself. */
export declare function standsFor(tree: WordTree, at: number): number;
/** Adds the phrase that a token heads and those joined to it by `and`. */
export declare function addJoined(reading: Reading, at: number, found: number[]): void;
/** Adds the phrase that a token heads with those joined to it, when a preposition attaches it (`of` only where it may); tells whether it did. */
export declare function addPrepositional(reading: Reading, at: number, takesOf: boolean, found: number[]): boolean;
