import type { ParserWords } from "../syntax/parser/parser-words.js";
import type { RightTree } from "./oracle.js";
import type { TreeSentence } from "./treebank.js";
/** The right tree of a sentence over its words, marks left out, and the numbers of its relations. */
export interface RightParse extends RightTree {
    readonly labels: Uint8Array;
}
/** The tree of a sentence that `words` has read. What hangs on a mark goes to the mark's head. */
export declare function rightParse({ heads, relations }: TreeSentence, { length, token }: ParserWords, relationNames: readonly string[]): RightParse;
/** The same tree when the sentence is read from its end. */
export declare function reversedParse({ heads, labels }: RightParse): RightParse;
