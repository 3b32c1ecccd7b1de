import { highest } from "../../learn/averaged-perceptron.js";
import { labelNames, outside, successors } from "./labels.js";

const count = labelNames.length;
/** Before the first word of a segment stands `O` and nothing else. */
const previousOf = (at: number) => (at === 0 ? 1 : count);

/** The scores of a segment's labels: logarithms, as `Lattice` makes them. */
export interface ChainScores {
  readonly length: number;
  readonly emissions: Float64Array;
  readonly transitions: Float64Array;
}

/**
 * A linear chain over one segment (Lafferty, McCallum and Pereira 2001): how likely each label, each pair and each name
 * is, and which labels together are likeliest. Sums are scaled word by word, so that long segments stay in range.
 */
export class Chain {
  readonly length: number;
  /** For each word and label the likelihood of all ways up to it, scaled; and of all ways from it on. */
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  /** The factor of each label of each word behind each label, scaled: `(word * labels + previous) * labels + label`. */
  private readonly steps: Float64Array;

  constructor(scores: ChainScores) {
    const { length } = scores;
    this.length = length;
    this.steps = new Float64Array(length * count * count);
    this.forward = new Float64Array(length * count);
    this.backward = new Float64Array(length * count);
    for (let at = 0; at < length; at++) {
      fillSteps(this.steps, at, scores);
      this.sumForward(at);
    }
    for (let at = length - 1; at >= 0; at--) this.sumBackward(at);
  }

  /** How likely a word has a label. */
  probability(at: number, label: number): number {
    return (this.forward[at * count + label] ?? 0) * (this.backward[at * count + label] ?? 0);
  }

  /** How likely a word has a label and the word before it another. */
  pairProbability(at: number, previous: number, label: number): number {
    return this.upTo(at, previous) * this.step(at, previous, label) * (this.backward[at * count + label] ?? 0);
  }

  /** How likely the words from `from` to `to`, exclusive, are one name of a type, which begins with the label `begin`. */
  nameProbability(from: number, to: number, begin: number): number {
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
  bestLabels(labels: Uint8Array, start: number): void {
    const totals = new Float64Array(this.length * count);
    const origins = new Uint8Array(this.length * count);
    for (let at = 0; at < this.length; at++) this.extend(at, totals, origins);
    let label = highest(totals.subarray((this.length - 1) * count, this.length * count));
    for (let at = this.length - 1; at >= 0; at--) {
      labels[start + at] = label;
      label = origins[at * count + label] ?? outside;
    }
  }

  private step(at: number, previous: number, label: number): number {
    return this.steps[(at * count + previous) * count + label] ?? 0;
  }

  /** The likelihood of all ways to the word before, which end with a label. */
  private upTo(at: number, previous: number): number {
    if (at === 0) return previous === outside ? 1 : 0;
    return this.forward[(at - 1) * count + previous] ?? 0;
  }

  /** The likelihood of all ways on from a name that ends before `to`. */
  private restBehind(to: number, last: number, inside: number): number {
    if (to === this.length) return 1;
    let rest = 0;
    for (const next of successors[last] ?? []) {
      if (next !== inside) rest += this.step(to, last, next) * (this.backward[to * count + next] ?? 0);
    }
    return rest;
  }

  /** Sums up the ways to a word, and scales its factors so that they make 1. */
  private sumForward(at: number): void {
    const { forward, steps } = this;
    let sum = 0;
    for (let previous = 0; previous < previousOf(at); previous++) {
      const before = this.upTo(at, previous);
      if (before === 0) continue;
      for (const label of successors[previous] ?? []) {
        const way = before * this.step(at, previous, label);
        forward[at * count + label] = (forward[at * count + label] ?? 0) + way;
        sum += way;
      }
    }
    for (let label = 0; label < count; label++) {
      forward[at * count + label] = (forward[at * count + label] ?? 0) / sum;
    }
    const row = at * count * count;
    for (let place = row; place < row + count * count; place++) steps[place] = (steps[place] ?? 0) / sum;
  }

  private sumBackward(at: number): void {
    const { backward } = this;
    for (let label = 0; label < count; label++) {
      let sum = at === this.length - 1 ? 1 : 0;
      if (sum === 0) {
        for (const next of successors[label] ?? []) {
          sum += this.step(at + 1, label, next) * (backward[(at + 1) * count + next] ?? 0);
        }
      }
      backward[at * count + label] = sum;
    }
  }

  /** Extends the best way to each label of the word before; the greatest total of a word is made 1. */
  private extend(at: number, totals: Float64Array, origins: Uint8Array): void {
    const own = totals.subarray(at * count, (at + 1) * count);
    const before = at === 0 ? beginning : totals.subarray((at - 1) * count, at * count);
    for (let previous = 0; previous < previousOf(at); previous++) {
      for (const label of successors[previous] ?? []) {
        const total = (before[previous] ?? 0) * this.step(at, previous, label);
        if (total <= (own[label] ?? 0)) continue;
        own[label] = total;
        origins[at * count + label] = previous;
      }
    }
    makeGreatestOne(own);
  }
}

/** Products of many words stay in range. */
function makeGreatestOne(totals: Float64Array): void {
  const most = totals[highest(totals)] ?? 1;
  for (let label = 0; label < totals.length; label++) totals[label] = (totals[label] ?? 0) / most;
}

const beginning = [1];

/** Makes factors of a word's scores, the greatest emission 1. */
function fillSteps(steps: Float64Array, at: number, { emissions, transitions }: ChainScores): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < count; label++) most = Math.max(most, emissions[at * count + label] ?? 0);
  for (let previous = 0; previous < previousOf(at); previous++) {
    const row = (at * count + previous) * count;
    // Behind a label that is not followed all steps are 0.
    if (transitions[row] === Number.NEGATIVE_INFINITY) continue;
    for (const label of successors[previous] ?? []) {
      const score = (transitions[row + label] ?? 0) + (emissions[at * count + label] ?? 0) - most;
      steps[row + label] = Math.exp(Math.min(farthest, Math.max(-farthest, score)));
    }
  }
}

/** Logarithms beyond this are as good as certain, and would leave the range of numbers. */
const farthest = 300;
