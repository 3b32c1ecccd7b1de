/** Where something stands in the files of a lexicon. */
export interface Place {
    /** The file, as the caller names it. */
    readonly path: string;
    /** From 1; null for the file as a whole. */
    readonly line: number | null;
}
/** Something that is wrong in the files of a lexicon, and the remedy. */
export interface LexiconProblem extends Place {
    readonly text: string;
}
