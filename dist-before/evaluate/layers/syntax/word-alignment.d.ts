import { type PointSpan } from "../../score.js";
import type { ParsedSentence, ParsedWord } from "./parsed-sentence.js";
/**
 * A word with its place in the document. Its span counts Unicode code points of the text without its white space, and
 * its head is an index among all words of the document, -1 for the root.
 */
export interface PlacedWord extends ParsedWord, PointSpan {
    readonly index: number;
}
/** A gold and a predicted word that cover the same characters. */
export interface WordPair {
    readonly gold: PlacedWord;
    readonly predicted: PlacedWord;
}
/** Both sides of a document, and the words they agree on. */
export interface ParseAlignment {
    readonly gold: readonly PlacedWord[];
    readonly predicted: readonly PlacedWord[];
    /** The spans of the sentences, counted like those of the words. */
    readonly goldSentences: readonly PointSpan[];
    readonly predictedSentences: readonly PointSpan[];
    readonly pairs: readonly WordPair[];
}
/**
 * Aligns the words of both sides of a document through its characters, white space left out. Throws an `Error` when the
 * two sides do not have the same characters.
 */
export declare function alignParses(sample: {
    readonly docId: string;
    readonly gold: readonly ParsedSentence[];
    readonly predicted: readonly ParsedSentence[];
}): ParseAlignment;
/** The words of each sentence with their places in the document. */
export declare function placeWords(sentences: readonly ParsedSentence[]): readonly (readonly PlacedWord[])[];
