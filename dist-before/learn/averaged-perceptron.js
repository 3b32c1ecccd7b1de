/** What scores with a table of weights that are not packed. */
export function scoringOf(table, { bits, classes }) {
    const mask = 2 ** bits - 1;
    return {
        classes,
        score(features, size, scores) {
            scores.fill(0);
            for (let index = 0; index < size; index++) {
                const start = (features[index] ?? 0) & mask;
                for (let each = 0; each < classes; each++)
                    scores[each] = (scores[each] ?? 0) + (table[start + each] ?? 0);
            }
        },
    };
}
/**
 * A multi-class averaged perceptron (Collins 2002) over hashed features. All weights sit in one table of 2^bits
 * places: a feature's hash gives the place of its first class, those of its other classes follow. Features that share
 * places by chance disturb each other little as long as few places are filled.
 */
export class AveragedPerceptron {
    bits;
    classes;
    weights;
    scoring;
    /** For each weight the sum of its changes, each times the step it was made at: what the average is found from (Daumé 2006). */
    timed;
    step = 1;
    constructor({ bits, classes }) {
        this.bits = bits;
        this.classes = classes;
        this.weights = new Float32Array(2 ** bits + classes);
        this.scoring = scoringOf(this.weights, this);
        this.timed = new Float64Array(2 ** bits + classes);
    }
    score(features, size, scores) {
        this.scoring.score(features, size, scores);
    }
    /**
     * Counts one decision, over which weights are averaged, and learns from it: the features' weights rise by 1 for the
     * class `right` and fall by 1 for the class `wrong`, unless they are the same.
     */
    learn(features, size, { right, wrong }) {
        this.count();
        if (right === wrong)
            return;
        this.change(features, size, { of: right, by: 1 });
        this.change(features, size, { of: wrong, by: -1 });
    }
    /** Counts one decision. For learners that change weights themselves; `learn` does it. */
    count() {
        this.step++;
    }
    /** Raises the weights of the features for one class by so much, without counting a decision. */
    change(features, size, { of, by }) {
        const { weights, timed, step } = this;
        const mask = 2 ** this.bits - 1;
        for (let index = 0; index < size; index++) {
            const place = ((features[index] ?? 0) & mask) + of;
            weights[place] = (weights[place] ?? 0) + by;
            timed[place] = (timed[place] ?? 0) + by * step;
        }
    }
    /** Adds the weights, averaged over all decisions so far, to `sum`, a table of `2 ** bits + classes` places. */
    addTo(sum) {
        for (let place = 0; place < sum.length; place++) {
            const average = (this.weights[place] ?? 0) - (this.timed[place] ?? 0) / this.step;
            sum[place] = (sum[place] ?? 0) + average;
        }
    }
}
/** The place of the highest number, the first of equals. */
export function highest(scores) {
    let best = 0;
    for (let index = 1; index < scores.length; index++)
        if ((scores[index] ?? 0) > (scores[best] ?? 0))
            best = index;
    return best;
}
//# sourceMappingURL=averaged-perceptron.js.map