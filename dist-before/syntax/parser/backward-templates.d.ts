/** The features of a move of the parser that reads from the end. */
export declare const backwardMoveLines: readonly string[];
/** Those of a label. */
export declare const backwardLabelLines: readonly string[];
