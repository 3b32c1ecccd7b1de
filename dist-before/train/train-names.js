import { scoringOf } from "../learn/averaged-perceptron.js";
import { randomFrom, shuffled } from "../learn/random.js";
import { Chain } from "../names/tagger/chain.js";
import { labelNames, outside } from "../names/tagger/labels.js";
import { Lattice, spread } from "../names/tagger/lattice.js";
import { logOdds, taggedNames } from "../names/tagger/tagger.js";
import { templateGroups, wordTemplates } from "../names/tagger/templates.js";
import { fitCalibration } from "./calibrate.js";
const classes = labelNames.length;
/** Each so many-th article is set aside to see how often a probability holds. */
const setAside = 10;
/**
 * Trains a tagger of names: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), its weights
 * found step by step. The probabilities are calibrated with a model that has not seen a tenth of the articles.
 */
export function trainNames(examples, { told, ...training }) {
    const [seed = 1] = training.seeds;
    const isAside = (index) => index % setAside === setAside - 1;
    const part = fieldOf(examples.filter((_, index) => !isAside(index)), { ...training, seeds: [seed] }, (line) => told(`names, set aside: ${line}`));
    const weights = scoringOf(part, { bits: training.bits, classes });
    const judged = examples.filter((_, index) => isAside(index)).flatMap((example) => judgedNames(example, weights));
    const table = fieldOf(examples, training, (line) => told(`names: ${line}`));
    return { table, bits: training.bits, classes, calibration: fitCalibration(judged) };
}
/** The weights of all seeds, averaged. */
function fieldOf(examples, training, told) {
    const sum = new Float32Array(2 ** training.bits + classes);
    for (const seed of training.seeds) {
        const field = new Field(training, seed);
        for (let round = 1; round <= training.rounds; round++) {
            const likelihood = field.learn(examples);
            if (round > training.rounds / 2)
                field.keep();
            told(`seed ${seed}, round ${round}: log-likelihood ${likelihood.toFixed(4)} a word`);
        }
        field.addTo(sum, 1 / training.seeds.length);
    }
    return sum;
}
const spelling = /^(?:lower|form|suffix\d|prefix\d|lastPart|cluster|tags|wide|wider)$/u;
/** Weights that are being learnt. */
class Field {
    classes = classes;
    training;
    weights;
    /** The squares of all steps' slopes, for each weight. */
    squares;
    kept;
    keptRounds = 0;
    lattice = new Lattice();
    random;
    /** For each template of words whether it is used: always, and where spelling is not looked at. */
    always;
    withoutSpelling;
    used;
    constructor(training, seed) {
        const size = 2 ** training.bits + classes;
        this.training = training;
        this.weights = new Float32Array(size);
        this.squares = new Float32Array(size).fill(0.01);
        this.kept = new Float32Array(size);
        this.random = randomFrom(seed);
        const left = new Set(training.without.flatMap((group) => [...templateGroups[group]]));
        this.always = Uint8Array.from(wordTemplates.lines, (line) => (left.has(line) ? 0 : 1));
        this.withoutSpelling = this.always.map((use, template) => (wordTemplates.lines[template] ?? "").split(" ").some((atom) => spelling.test(atom)) ? 0 : use);
        this.used = this.always;
    }
    score(features, size, scores) {
        const mask = 2 ** this.training.bits - 1;
        const isOfWord = size === this.used.length;
        scores.fill(0);
        for (let index = 0; index < size; index++) {
            if (isOfWord && this.used[index] === 0)
                continue;
            const start = (features[index] ?? 0) & mask;
            for (let each = 0; each < classes; each++)
                scores[each] = (scores[each] ?? 0) + (this.weights[start + each] ?? 0);
        }
    }
    /** Learns all segments once, in an order that is drawn; gives the mean log-likelihood of a word's label. */
    learn(examples) {
        const all = examples.flatMap((example) => example.segments.map((segment) => ({ example, segment })));
        let sum = 0;
        let words = 0;
        for (const index of shuffled(all.length, this.random)) {
            const one = all[index];
            if (!one)
                continue;
            this.used = this.random() < this.training.unseen ? this.withoutSpelling : this.always;
            sum += this.learnSegment(one.example, one.segment);
            words += one.segment.to - one.segment.from;
        }
        return sum / Math.max(1, words);
    }
    /** Keeps the weights of this round for the average. */
    keep() {
        this.keptRounds++;
        for (let place = 0; place < this.kept.length; place++) {
            this.kept[place] = (this.kept[place] ?? 0) + (this.weights[place] ?? 0);
        }
    }
    /** Adds the average of the weights kept, times a share. */
    addTo(sum, share) {
        for (let place = 0; place < sum.length; place++) {
            sum[place] = (sum[place] ?? 0) + ((this.kept[place] ?? 0) * share) / Math.max(1, this.keptRounds);
        }
    }
    learnSegment({ view, labels }, segment) {
        const { lattice } = this;
        lattice.score(view, segment, this);
        const chain = new Chain(lattice);
        let likelihood = 0;
        // Before the first word of a segment stands `O`.
        let before = outside;
        for (let at = 0; at < chain.length; at++) {
            const right = labels[segment.from + at] ?? outside;
            likelihood += Math.log(Math.max(1e-9, chain.probability(at, right)));
            this.climb(lattice.wordFeatures(at), right, (label) => chain.probability(at, label));
            for (let previous = 0; previous < (at === 0 ? 1 : classes); previous++) {
                const wanted = previous === before ? right : none;
                this.climb(lattice.historyFeatures(at, previous), wanted, (label) => chain.pairProbability(at, previous, label));
            }
            before = right;
        }
        return likelihood;
    }
    /** Moves the weights of the features from what is likely now to the label that is right. */
    climb(features, right, likely) {
        for (let label = 0; label < classes; label++) {
            const slope = (label === right ? 1 : 0) - likely(label);
            if (Math.abs(slope) > negligible)
                this.moveAll(features, label, slope);
        }
    }
    moveAll(features, label, slope) {
        const mask = 2 ** this.training.bits - 1;
        const isOfWord = features.length === this.used.length;
        for (let index = 0; index < features.length; index++) {
            if (!isOfWord || this.used[index] === 1)
                this.move(((features[index] ?? 0) & mask) + label, slope);
        }
    }
    move(place, slope) {
        const square = (this.squares[place] ?? 0) + slope * slope;
        this.squares[place] = square;
        this.weights[place] = (this.weights[place] ?? 0) + (this.training.step * slope) / Math.sqrt(square);
    }
}
/** No label. */
const none = -1;
const negligible = 1e-4;
/** The names that weights find in an article, each with its probability and whether it is right. */
function judgedNames({ view, labels }, weights) {
    const lattice = new Lattice();
    const scores = view.segments.map((segment) => {
        lattice.score(view, segment, weights, { spread });
        return lattice.scores();
    });
    return taggedNames(view, scores).map(({ from, to, type, probability }) => {
        const begin = labelNames.indexOf(`B-${type}`);
        const inside = labels.subarray(from + 1, to).every((label) => label === begin + 1);
        const isRight = labels[from] === begin && inside && labels[to] !== begin + 1;
        return { logOdds: logOdds(probability), isRight };
    });
}
//# sourceMappingURL=train-names.js.map