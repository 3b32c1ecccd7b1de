import type { PartOfSpeech } from "../document/tokens.js";
/** What wink says of a token. */
export interface WinkReading {
    readonly lemma: string;
    readonly tag: PartOfSpeech;
}
/**
 * The dictionary form of a word with a part of speech: wink's where wink gives it the same, else by the verb's forms
 * or by taking off a plural's ending.
 */
export declare function lemmaOf(lower: string, partOfSpeech: PartOfSpeech, { lemma, tag }: WinkReading): string;
