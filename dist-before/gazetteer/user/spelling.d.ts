/** A word or mark of a text. */
export interface Piece {
    /** How it is spelled, with a blank in front when there is white space before it; the same for all kinds of apostrophes and hyphens. */
    readonly key: string;
    readonly end: number;
}
/** The word or mark at an offset, white space before it skipped but no line end; null where there is none. */
export declare function pieceAt(text: string, offset: number): Piece | null;
/** The words and marks of a name, the first without white space. */
export declare function piecesOf(name: string): string[];
/** One spelling for the same words printed in different ways: white space, apostrophes, hyphens, composed letters; capitals count. */
export declare function spellingOf(name: string): string;
