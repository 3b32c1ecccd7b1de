import { highest } from "../../learn/averaged-perceptron.js";
import { labelNames, outside, successors } from "./labels.js";
const count = labelNames.length;
/** Before the first word of a segment stands `O` and nothing else. */
const previousOf = (at) => (at === 0 ? 1 : count);
/** Room for the sums of many chains: one array is much quicker to have than many small ones. */
export class ChainRoom {
    /** For each word and label the likelihood of all ways up to it, scaled; and of all ways from it on. */
    forward;
    backward;
    /** The factor of each label of each word behind each label, scaled: `(word * labels + previous) * labels + label`. */
    steps;
    taken = 0;
    /** Room for so many words. */
    constructor(words) {
        this.forward = new Float64Array(words * count);
        this.backward = new Float64Array(words * count);
        this.steps = new Float64Array(words * count * count);
    }
    /** Takes room for so many words, and gives the first of them. */
    take(words) {
        this.taken += words;
        return this.taken - words;
    }
}
/**
 * A linear chain over one segment (Lafferty, McCallum and Pereira 2001): how likely each label, each pair and each name
 * is, and which labels together are likeliest. Sums are scaled word by word, so that long segments stay in range.
 */
export class Chain {
    length;
    forward;
    backward;
    steps;
    /** The place of the segment's first word in the room. */
    first;
    constructor(scores, room = new ChainRoom(scores.length)) {
        const { length } = scores;
        this.length = length;
        this.forward = room.forward;
        this.backward = room.backward;
        this.steps = room.steps;
        this.first = room.take(length);
        for (let at = 0; at < length; at++) {
            this.fillSteps(at, scores);
            this.sumForward(at);
        }
        for (let at = length - 1; at >= 0; at--)
            this.sumBackward(at);
    }
    /** How likely a word has a label. */
    probability(at, label) {
        const place = (this.first + at) * count + label;
        return (this.forward[place] ?? 0) * (this.backward[place] ?? 0);
    }
    /** How likely a word has a label and the word before it another. */
    pairProbability(at, previous, label) {
        return this.upTo(at, previous) * this.step(at, previous, label) * this.onFrom(at, label);
    }
    /** How likely the words from `from` to `to`, exclusive, are one name of a type, which begins with the label `begin`. */
    nameProbability(from, to, begin) {
        const inside = begin + 1;
        let way = 0;
        for (let previous = 0; previous < previousOf(from); previous++) {
            way += this.upTo(from, previous) * this.step(from, previous, begin);
        }
        let last = begin;
        for (let at = from + 1; at < to; at++) {
            way *= this.step(at, last, inside);
            last = inside;
        }
        return way * this.restBehind(to, last, inside);
    }
    /** Writes the likeliest labels (Viterbi 1967), the first of equals, into `labels`, from `start` on. */
    bestLabels(labels, start) {
        const totals = new Float64Array(this.length * count);
        const origins = new Uint8Array(this.length * count);
        for (let at = 0; at < this.length; at++)
            this.extend(at, totals, origins);
        let label = highest(totals.subarray((this.length - 1) * count, this.length * count));
        for (let at = this.length - 1; at >= 0; at--) {
            labels[start + at] = label;
            label = origins[at * count + label] ?? outside;
        }
    }
    step(at, previous, label) {
        return this.steps[((this.first + at) * count + previous) * count + label] ?? 0;
    }
    /** The likelihood of all ways to the word before, which end with a label. */
    upTo(at, previous) {
        if (at === 0)
            return previous === outside ? 1 : 0;
        return this.forward[(this.first + at - 1) * count + previous] ?? 0;
    }
    /** The likelihood of all ways on from a label of a word. */
    onFrom(at, label) {
        return this.backward[(this.first + at) * count + label] ?? 0;
    }
    /** The likelihood of all ways on from a name that ends before `to`. */
    restBehind(to, last, inside) {
        if (to === this.length)
            return 1;
        let rest = 0;
        for (const next of successors[last] ?? []) {
            if (next !== inside)
                rest += this.step(to, last, next) * this.onFrom(to, next);
        }
        return rest;
    }
    /** Makes factors of a word's scores, the greatest emission 1. */
    fillSteps(at, { first, emissions, transitions }) {
        const word = first + at;
        let most = Number.NEGATIVE_INFINITY;
        for (let label = 0; label < count; label++)
            most = Math.max(most, emissions[word * count + label] ?? 0);
        for (let previous = 0; previous < previousOf(at); previous++) {
            const from = (word * count + previous) * count;
            // Behind a label that is not followed all steps are 0.
            if (transitions[from] === Number.NEGATIVE_INFINITY)
                continue;
            const to = ((this.first + at) * count + previous) * count;
            for (const label of successors[previous] ?? []) {
                const score = (transitions[from + label] ?? 0) + (emissions[word * count + label] ?? 0) - most;
                this.steps[to + label] = Math.exp(Math.min(farthest, Math.max(-farthest, score)));
            }
        }
    }
    /** Sums up the ways to a word, and scales its factors so that they make 1. */
    sumForward(at) {
        const { forward, steps } = this;
        const own = (this.first + at) * count;
        let sum = 0;
        for (let previous = 0; previous < previousOf(at); previous++) {
            const before = this.upTo(at, previous);
            if (before === 0)
                continue;
            for (const label of successors[previous] ?? []) {
                const way = before * this.step(at, previous, label);
                forward[own + label] = (forward[own + label] ?? 0) + way;
                sum += way;
            }
        }
        for (let label = 0; label < count; label++)
            forward[own + label] = (forward[own + label] ?? 0) / sum;
        const row = own * count;
        for (let place = row; place < row + previousOf(at) * count; place++)
            steps[place] = (steps[place] ?? 0) / sum;
    }
    sumBackward(at) {
        for (let label = 0; label < count; label++) {
            let sum = at === this.length - 1 ? 1 : 0;
            if (sum === 0) {
                for (const next of successors[label] ?? [])
                    sum += this.step(at + 1, label, next) * this.onFrom(at + 1, next);
            }
            this.backward[(this.first + at) * count + label] = sum;
        }
    }
    /** Extends the best way to each label of the word before; the greatest total of a word is made 1. */
    extend(at, totals, origins) {
        const own = totals.subarray(at * count, (at + 1) * count);
        const before = at === 0 ? beginning : totals.subarray((at - 1) * count, at * count);
        for (let previous = 0; previous < previousOf(at); previous++) {
            for (const label of successors[previous] ?? []) {
                const total = (before[previous] ?? 0) * this.step(at, previous, label);
                if (total <= (own[label] ?? 0))
                    continue;
                own[label] = total;
                origins[at * count + label] = previous;
            }
        }
        makeGreatestOne(own);
    }
}
/** Products of many words stay in range. */
function makeGreatestOne(totals) {
    const most = totals[highest(totals)] ?? 1;
    for (let label = 0; label < totals.length; label++)
        totals[label] = (totals[label] ?? 0) / most;
}
const beginning = [1];
/** Logarithms beyond this are as good as certain, and would leave the range of numbers. */
const farthest = 300;
//# sourceMappingURL=chain.js.map