import type { Scoring } from "../../learn/averaged-perceptron.js";
import { compileTemplates } from "../../learn/templates.js";
import type { ArticleView, Segment } from "./article-view.js";
import type { ChainScores } from "./chain.js";
import { labelNames } from "./labels.js";
import { historyTemplates, wordTemplates } from "./templates.js";

const count = labelNames.length;
const ofWord = compileTemplates(wordTemplates.lines, wordTemplates.names);
const ofHistory = compileTemplates(historyTemplates.lines, historyTemplates.names);

/** Labels less likely than the best of their word by more than this, as a logarithm, a trained model does not follow. */
export const spread = 10;

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
export class Lattice implements ChainScores {
  /** The segment's scores begin where the arrays do. */
  readonly first = 0;
  length = 0;
  /** The score of each label of each word, `labelNames.length` of them one behind the other. */
  emissions = new Float64Array(0);
  /** The score of each label of each word behind each label: `(word * labels + previous) * labels + label`. */
  transitions = new Float64Array(0);
  private words = new Int32Array(0);
  private histories = new Int32Array(0);
  private readonly sums = new Float64Array(count);

  /**
   * Makes the features of a segment and adds up their weights, times `scale`. Behind labels that score less than the best
   * of their word by more than `spread` nothing is looked up: their transitions are without hope.
   */
  score(
    view: ArticleView,
    { from, to }: Segment,
    weights: Scoring,
    { scale = 1, spread = Number.POSITIVE_INFINITY }: ScoringOptions = {},
  ): void {
    this.length = to - from;
    if (this.emissions.length < this.length * count) this.grow(this.length * 2);
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
  scores(): ChainScores {
    const { length } = this;
    return {
      first: 0,
      length,
      emissions: this.emissions.slice(0, length * count),
      transitions: this.transitions.slice(0, length * count * count),
    };
  }

  private isHopeless(at: number, label: number, spread: number): boolean {
    const own = this.emissions[at * count + label] ?? 0;
    for (let other = 0; other < count; other++) {
      if ((this.emissions[at * count + other] ?? 0) - own > spread) return true;
    }
    return false;
  }

  /** Puts the sums of all labels, times `scale`, into `scores`, from `start` on. */
  private put(scores: Float64Array, start: number, scale: number): void {
    for (let label = 0; label < count; label++) scores[start + label] = (this.sums[label] ?? 0) * scale;
  }

  /** The features of a word. */
  wordFeatures(at: number): Int32Array {
    return this.words.subarray(at * ofWord.size, (at + 1) * ofWord.size);
  }

  /** The features of a word behind a label. */
  historyFeatures(at: number, previous: number): Int32Array {
    const start = (at * count + previous) * ofHistory.size;
    return this.histories.subarray(start, start + ofHistory.size);
  }

  private grow(length: number): void {
    this.words = new Int32Array(length * ofWord.size);
    this.histories = new Int32Array(length * count * ofHistory.size);
    this.emissions = new Float64Array(length * count);
    this.transitions = new Float64Array(length * count * count);
  }
}
