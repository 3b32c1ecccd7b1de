import type { PartOfSpeech } from "../document/tokens.js";
/** The tokens of a stretch of text as wink sees them, a list for each property, without their places in the text. */
export interface WinkTokens {
    readonly values: readonly string[];
    readonly lemmas: readonly string[];
    readonly tags: readonly (PartOfSpeech | "SPACE")[];
}
/** Splits one paragraph into tokens with part of speech and lemma. */
export type Tokenizer = (paragraph: string) => WinkTokens;
/**
 * The only place that touches wink. Loading the model takes some 100 ms: make one tokenizer and keep it. Wink is not
 * asked for sentences, which have no say in its tags; one paragraph at a time is quicker than the whole text at once.
 *
 * Wink learns every word it has not seen and takes it whole when it comes again: having read `GUARD'S`, it no longer
 * splits `guard's`. What it has learnt is taken from it after each paragraph, so that a paragraph has the same tokens
 * whatever was read before it; but for words of plain letters, which it would read the same way again.
 */
export declare function winkTokenizer(): Tokenizer;
