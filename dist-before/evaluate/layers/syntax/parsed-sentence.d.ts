/** A word of a sentence with what an annotator or a parser says of it. */
export interface ParsedWord {
    readonly form: string;
    readonly lemma: string | null;
    /** Part of speech by Universal Dependencies, as `NOUN`. */
    readonly upos: string | null;
    /** Index of its head within the sentence, counted from 0; -1 for the root; null when none was predicted. */
    readonly head: number | null;
    /** Relation to the head by Universal Dependencies, with its subtype, as `nsubj:pass`. */
    readonly relation: string | null;
}
/** The words of a sentence in order. */
export type ParsedSentence = readonly ParsedWord[];
/** A word as a parser is given it: its form, and whether white space follows in the text. */
export interface GivenWord {
    readonly form: string;
    readonly spaceAfter: boolean;
}
/**
 * Tags and parses the sentences of a document, whose ends and words are given: it must give back the same words in the
 * same sentences, each with a tag of its own, a head and a relation.
 */
export type TokenParser = (sentences: readonly (readonly GivenWord[])[]) => readonly ParsedSentence[];
/** A relation without its subtype: `nsubj` of `nsubj:pass`. */
export declare function withoutSubtype(relation: string | null): string | null;
