import { type Measure } from "../../score.js";
import { type AttachmentOptions } from "./attachment.js";
import type { ParsedSentence } from "./parsed-sentence.js";
export { type ConlluDocument, type ConlluSentence, type ConlluWord, readConllu } from "./conllu.js";
export type { ParsedSentence, ParsedWord, TokenParser } from "./parsed-sentence.js";
/** A document as an annotator and as a parser cut it into sentences and words. Both cover the same text. */
export interface ParsedSample {
    readonly docId: string;
    readonly gold: readonly ParsedSentence[];
    readonly predicted: readonly ParsedSentence[];
}
/** How syntax is scored; what is said of attachment holds of `UAS`, `LAS` and the relations. */
export interface SyntaxOptions extends AttachmentOptions {
    /** Put before the name of each measure, as `web: `; by default nothing. */
    readonly prefix?: string;
}
/**
 * Scores sentences and words as the CoNLL 2018 shared task did (Zeman et al. 2018). Words of both sides are aligned
 * when they cover the same characters, white space left out; F1 counts those right among all words of the gold and of
 * the prediction: `tokens` (aligned), `UPOS`, `lemmas` (any is right where the gold has none), and `sentences` by
 * their span. When a head was predicted anywhere, also `UAS` (the heads are aligned to each other, or both are the
 * root), `LAS` (the relation is the same too, subtypes left out) and `relation X` (LAS among the words of that
 * relation).
 *
 * Throws an `Error` when the two sides of a document do not have the same characters.
 */
export declare function scoreSyntax(samples: readonly ParsedSample[], { prefix, ...attachment }?: SyntaxOptions): readonly Measure[];
/**
 * Scores tags and trees over words and sentences that were given, where splitting has no part: `UPOS`, the same without
 * the gold's punctuation, and `UAS`, `LAS` and `relation X` as `scoreSyntax` does.
 */
export declare function scoreGivenWords(samples: readonly ParsedSample[], options: AttachmentOptions): readonly Measure[];
