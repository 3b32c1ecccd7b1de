import type { WordTree } from "./word-tree.js";
/** The token that one hangs on; -1 for the root of a sentence. */
export declare const headOf: ({ heads }: WordTree, at: number) => number;
/** The first word of what hangs on a token, itself included; marks do not count. */
export declare const leftOf: ({ left }: WordTree, at: number) => number;
/** The surface of a token in lower case, and its dictionary form; empty for -1. */
export declare const wordAt: ({ tokens }: WordTree, at: number) => string;
export declare const lemmaAt: ({ tokens }: WordTree, at: number) => string;
/** Whether a token stands in one of these relations (bits of `relation`) to its head. */
export declare const is: ({ relations }: WordTree, at: number, wanted: number) => boolean;
/** Whether a token that stands in one of these relations hangs on this one. */
export declare const has: ({ below }: WordTree, at: number, wanted: number) => boolean;
/** The first token that hangs on a token, and the one behind another that hangs on the same; -1 when there is none. */
export declare const firstBelow: ({ first }: WordTree, at: number) => number;
export declare const nextBeside: ({ next }: WordTree, at: number) => number;
/** The first token in one of these relations that hangs on a token; -1 when there is none. */
export declare function childWith(tree: WordTree, at: number, wanted: number): number;
/** The next token in one of these relations that hangs on the same head as `child`; -1 when there is none. */
export declare function nextWith(tree: WordTree, child: number, wanted: number): number;
/** The relations of a subject that is a noun. */
export declare const subjects: number;
