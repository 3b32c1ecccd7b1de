import type { WordTree } from "../word-tree.js";
/** One tolerance for a slip of the parser: looks at a token and may hang words elsewhere. */
export type Mend = (tree: WordTree, at: number) => void;
/** Hangs a token with all below it on another head (-1: makes it a root); nothing happens where that would close a ring. */
export declare function hang(tree: WordTree, at: number, head: number, wanted: number): void;
/** Puts a token that hangs on another, or below it, into the place of that one, which is then hung on it. */
export declare function swap(tree: WordTree, lower: number, upper: number, wanted: number): void;
/** Hangs all that hangs on a token and passes a test on another one, with the relation it has. */
export declare function moveChildren(tree: WordTree, from: number, to: number, moves: (child: number) => boolean): void;
/** The first word of what hangs on a token, itself included; marks do not count. */
export declare function firstWordOf(tree: WordTree, at: number): number;
/** The last word of what hangs on a token, itself included; marks do not count. */
export declare function lastWordOf(tree: WordTree, at: number): number;
/** Whether a preposition stands before a noun; the mark of a possessor behind it is none. */
export declare function hasPreposition(tree: WordTree, at: number): boolean;
/** Whether a token is a noun or name by its tag. */
export declare function isNounLike(tree: WordTree, at: number): boolean;
/** Whether a token heads a clause by its tag: a verb that is not said to be something. */
export declare function isPlainVerb(tree: WordTree, at: number): boolean;
