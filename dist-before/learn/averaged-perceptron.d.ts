/** What weights a trainer and a trained model score with: a feature is the place of its first class in one table. */
export interface Scoring {
    readonly classes: number;
    /** Sets `scores` to the sums of the weights of the first `size` features, for each class. */
    readonly score: (features: Int32Array, size: number, scores: Float64Array) => void;
}
/** The shape of a table of weights: 2^bits places, and room behind for the classes of the last. */
interface TableShape {
    readonly bits: number;
    readonly classes: number;
}
/** What scores with a table of weights that are not packed. */
export declare function scoringOf(table: Float32Array, { bits, classes }: TableShape): Scoring;
/**
 * A multi-class averaged perceptron (Collins 2002) over hashed features. All weights sit in one table of 2^bits
 * places: a feature's hash gives the place of its first class, those of its other classes follow. Features that share
 * places by chance disturb each other little as long as few places are filled.
 */
export declare class AveragedPerceptron implements Scoring {
    readonly bits: number;
    readonly classes: number;
    private readonly weights;
    private readonly scoring;
    /** For each weight the sum of its changes, each times the step it was made at: what the average is found from (Daumé 2006). */
    private readonly timed;
    private step;
    constructor({ bits, classes }: {
        readonly bits: number;
        readonly classes: number;
    });
    score(features: Int32Array, size: number, scores: Float64Array): void;
    /**
     * Counts one decision, over which weights are averaged, and learns from it: the features' weights rise by 1 for the
     * class `right` and fall by 1 for the class `wrong`, unless they are the same.
     */
    learn(features: Int32Array, size: number, { right, wrong }: {
        readonly right: number;
        readonly wrong: number;
    }): void;
    /** Counts one decision. For learners that change weights themselves; `learn` does it. */
    count(): void;
    /** Raises the weights of the features for one class by so much, without counting a decision. */
    change(features: Int32Array, size: number, { of, by }: {
        readonly of: number;
        readonly by: number;
    }): void;
    /** Adds the weights, averaged over all decisions so far, to `sum`, a table of `2 ** bits + classes` places. */
    addTo(sum: Float32Array): void;
}
/** The place of the highest number, the first of equals. */
export declare function highest(scores: ArrayLike<number>): number;
export {};
