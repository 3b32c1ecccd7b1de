import type { GivenWord, ParsedWord } from "./parsed-sentence.js";
/** A word as CoNLL-U has it. No white space follows where the last column has `SpaceAfter=No`. */
export interface ConlluWord extends ParsedWord, GivenWord {
}
/** A sentence as CoNLL-U has it. */
export interface ConlluSentence {
    readonly words: readonly ConlluWord[];
}
/** Consecutive sentences of the same document. */
export interface ConlluDocument {
    /** What the comment `# doc = …` before each of its sentences says; null when there is none. */
    readonly name: string | null;
    readonly sentences: readonly ConlluSentence[];
}
/**
 * Reads CoNLL-U (Universal Dependencies, version 2) whose words are all numbered 1, 2, 3…: no ranges of multiword
 * tokens, no empty nodes. `_` is null, except as a form. A blank line or the end of the text ends a sentence; other
 * comments than `# doc = …` are passed over. Throws an `Error` for a line of another make.
 */
export declare function readConllu(text: string): readonly ConlluDocument[];
