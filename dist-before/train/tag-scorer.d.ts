import { type Scoring } from "../learn/averaged-perceptron.js";
import type { WordTable } from "../learn/word-table.js";
import type { TreeSentence } from "./treebank.js";
/** Tags with all features at once: for training. */
export declare class TagScorer {
    /** The features of the token in question. */
    readonly features: Int32Array<ArrayBuffer>;
    private readonly templates;
    private readonly scores;
    private readonly weights;
    private readonly view;
    constructor(weights: Scoring, table: WordTable);
    /** Tags a sentence; `told` hears of each token which tag it gets. */
    tag({ forms, hints }: TreeSentence, told: (at: number, tag: number) => void): void;
}
