import type { Scoring } from "../../learn/averaged-perceptron.js";
import type { ArticleView, Segment } from "./article-view.js";
import type { ChainScores } from "./chain.js";
/** Labels less likely than the best of their word by more than this, as a logarithm, a trained model does not follow. */
export declare const spread = 10;
/** How weights become scores. */
export interface ScoringOptions {
    /** What a sum of weights is multiplied by to be a logarithm. */
    readonly scale?: number;
    readonly spread?: number;
}
/**
 * The scores of all labels of one segment. One object is used for many segments; features and scores stay readable
 * until the next: a learner changes their weights.
 */
export declare class Lattice implements ChainScores {
    /** The segment's scores begin where the arrays do. */
    readonly first = 0;
    length: number;
    /** The score of each label of each word, `labelNames.length` of them one behind the other. */
    emissions: Float64Array<ArrayBuffer>;
    /** The score of each label of each word behind each label: `(word * labels + previous) * labels + label`. */
    transitions: Float64Array<ArrayBuffer>;
    private words;
    private histories;
    private readonly sums;
    /**
     * Makes the features of a segment and adds up their weights, times `scale`. Behind labels that score less than the best
     * of their word by more than `spread` nothing is looked up: their transitions are without hope.
     */
    score(view: ArticleView, { from, to }: Segment, weights: Scoring, { scale, spread }?: ScoringOptions): void;
    /** The scores of the segment scored last, in arrays of their own. */
    scores(): ChainScores;
    private isHopeless;
    /** Puts the sums of all labels, times `scale`, into `scores`, from `start` on. */
    private put;
    /** The features of a word. */
    wordFeatures(at: number): Int32Array;
    /** The features of a word behind a label. */
    historyFeatures(at: number, previous: number): Int32Array;
    private grow;
}
