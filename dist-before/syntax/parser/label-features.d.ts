import type { Guide } from "./guide.js";
import type { Arc } from "./label-view.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";
/** The features of an arc's label, for training. */
export declare class LabelFeatures {
    /** Those of the arc last read. */
    readonly list: Int32Array;
    private readonly atoms;
    private readonly templates;
    private readonly guide;
    /** `guide` is set anew for each sentence; weights that were trained with one need one. */
    constructor(guide: Guide | null);
    /** Sets `list`. */
    read(state: ParserState, words: ParserWords, arc: Arc): void;
}
