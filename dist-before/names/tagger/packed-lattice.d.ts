import type { PackedWeights } from "../../learn/packed-weights.js";
import type { ArticleView } from "./article-view.js";
import type { ChainScores } from "./chain.js";
/** Scores segments with a trained model as `Lattice` does with any weights, but quicker: it keeps no features. */
export declare class PackedLattice {
    private readonly scale;
    private readonly ofWord;
    private readonly ofHistory;
    /** Weights times `scale` are logarithms. */
    constructor(weights: PackedWeights, scale: number);
    /** The scores of a view's segments, one behind the other in the same arrays. */
    scoresOf(view: ArticleView): readonly ChainScores[];
    private score;
    private put;
}
