/** The features of a move of the parser that reads from the beginning, after Zhang and Nivre (2011). */
export declare const forwardMoveLines: readonly string[];
/** Those of a label. */
export declare const forwardLabelLines: readonly string[];
