import { compileTemplates } from "../../learn/templates.js";
import { labelNames } from "./labels.js";
import { historyTemplates, wordTemplates } from "./templates.js";
const count = labelNames.length;
const ofWord = compileTemplates(wordTemplates.lines, wordTemplates.names);
const ofHistory = compileTemplates(historyTemplates.lines, historyTemplates.names);
/** Labels less likely than the best of their word by more than this, as a logarithm, a trained model does not follow. */
export const spread = 10;
/**
 * The scores of all labels of one segment. One object is used for many segments; features and scores stay readable
 * until the next: a learner changes their weights.
 */
export class Lattice {
    /** The segment's scores begin where the arrays do. */
    first = 0;
    length = 0;
    /** The score of each label of each word, `labelNames.length` of them one behind the other. */
    emissions = new Float64Array(0);
    /** The score of each label of each word behind each label: `(word * labels + previous) * labels + label`. */
    transitions = new Float64Array(0);
    words = new Int32Array(0);
    histories = new Int32Array(0);
    sums = new Float64Array(count);
    /**
     * Makes the features of a segment and adds up their weights, times `scale`. Behind labels that score less than the best
     * of their word by more than `spread` nothing is looked up: their transitions are without hope.
     */
    score(view, { from, to }, weights, { scale = 1, spread = Number.POSITIVE_INFINITY } = {}) {
        this.length = to - from;
        if (this.emissions.length < this.length * count)
            this.grow(this.length * 2);
        for (let at = 0; at < this.length; at++) {
            view.read(from + at);
            ofWord.write(view.atoms, this.words, at * ofWord.size);
            weights.score(this.wordFeatures(at), ofWord.size, this.sums);
            this.put(this.emissions, at * count, scale);
            // Before the first word stands `O` and nothing else.
            for (let previous = 0; previous < (at === 0 ? 1 : count); previous++) {
                const row = at * count + previous;
                if (at > 0 && this.isHopeless(at - 1, previous, spread)) {
                    this.transitions.fill(Number.NEGATIVE_INFINITY, row * count, (row + 1) * count);
                    continue;
                }
                view.readLabel(previous);
                ofHistory.write(view.atoms, this.histories, row * ofHistory.size);
                weights.score(this.historyFeatures(at, previous), ofHistory.size, this.sums);
                this.put(this.transitions, row * count, scale);
            }
        }
    }
    /** The scores of the segment scored last, in arrays of their own. */
    scores() {
        const { length } = this;
        return {
            first: 0,
            length,
            emissions: this.emissions.slice(0, length * count),
            transitions: this.transitions.slice(0, length * count * count),
        };
    }
    isHopeless(at, label, spread) {
        const own = this.emissions[at * count + label] ?? 0;
        for (let other = 0; other < count; other++) {
            if ((this.emissions[at * count + other] ?? 0) - own > spread)
                return true;
        }
        return false;
    }
    /** Puts the sums of all labels, times `scale`, into `scores`, from `start` on. */
    put(scores, start, scale) {
        for (let label = 0; label < count; label++)
            scores[start + label] = (this.sums[label] ?? 0) * scale;
    }
    /** The features of a word. */
    wordFeatures(at) {
        return this.words.subarray(at * ofWord.size, (at + 1) * ofWord.size);
    }
    /** The features of a word behind a label. */
    historyFeatures(at, previous) {
        const start = (at * count + previous) * ofHistory.size;
        return this.histories.subarray(start, start + ofHistory.size);
    }
    grow(length) {
        this.words = new Int32Array(length * ofWord.size);
        this.histories = new Int32Array(length * count * ofHistory.size);
        this.emissions = new Float64Array(length * count);
        this.transitions = new Float64Array(length * count * count);
    }
}
//# sourceMappingURL=lattice.js.map