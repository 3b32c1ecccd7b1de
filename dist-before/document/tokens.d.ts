import type { Span } from "./span.js";
/** Universal part-of-speech tags (UPOS). */
export type PartOfSpeech = "ADJ" | "ADP" | "ADV" | "AUX" | "CCONJ" | "DET" | "INTJ" | "NOUN" | "NUM" | "PART" | "PRON" | "PROPN" | "PUNCT" | "SCONJ" | "SYM" | "VERB" | "X";
/** A word, number, mark or symbol. White space is never part of a token. */
export interface Token extends Span {
    /** The surface in lower case, curly apostrophes made straight. */
    readonly lower: string;
    /** Dictionary form in lower case, as `say` for `said`. */
    readonly lemma: string;
    readonly partOfSpeech: PartOfSpeech;
    /** Index of its sentence in `Text.sentences`. */
    readonly sentence: number;
}
/** A sentence; its last mark and the quotation mark that closes behind it belong to it. Never runs over a line end. */
export interface Sentence extends Span {
    /** Index of its first token and, exclusive, of the one after its last. */
    readonly firstToken: number;
    readonly endToken: number;
    /** Index of its paragraph in `Text.paragraphs`. */
    readonly paragraph: number;
    /** Whether every word of it stands inside quotation marks. */
    readonly isQuoted: boolean;
    /** Whether it is page furniture (disclaimer, photo credit, bare link …), which later stages do not read. */
    readonly isBoilerplate: boolean;
}
/** The tokens of an article with its sentences and paragraphs, each sorted and without overlaps. */
export interface Text {
    readonly tokens: readonly Token[];
    readonly sentences: readonly Sentence[];
    /** Paragraphs are separated by line ends; empty lines make none. */
    readonly paragraphs: readonly Span[];
}
