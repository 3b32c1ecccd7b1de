/** What scoring statements needs to know of a text. Everything is counted in code points. */
export interface StatementText {
    /** For each code point the number of its token, -1 for white space. */
    readonly tokenAt: Int32Array;
    /** For each token, 1 when it is a word, not a mark. */
    readonly isWord: Uint8Array;
    /** For each token, 1 when it is a word that can tell two speakers or cues apart: `the` and `of` cannot. */
    readonly isTelling: Uint8Array;
    /** For each code point, 1 when it is a letter, digit or low line. */
    readonly isWordCharacter: Uint8Array;
    /** For each code point, 1 when it lies inside double quotation marks, which belong to the inside. */
    readonly isQuoted: Uint8Array;
}
/** Cuts a text into tokens and finds its quotations, once for all statements of the document. */
export declare function readStatementText(text: string): StatementText;
