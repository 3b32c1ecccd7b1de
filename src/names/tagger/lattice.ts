import type { Scoring } from "../../learn/averaged-perceptron.js";
import { labelNames, outside, successors } from "./labels.js";
import type { NameView } from "./sentence.js";
import { historyTemplates, wordTemplates } from "./templates.js";

const count = labelNames.length;

/**
 * The scores of all ways to label one sentence, and the best of them (Viterbi 1967). One object is used for many
 * sentences. The features stay readable afterwards: a learner changes their weights.
 */
export class Lattice {
  /** The features of each token, `wordTemplates.size` of them one behind the other. */
  words = new Int32Array(64 * wordTemplates.size);
  /** For each token and each label before it `historyTemplates.size` features. */
  histories = new Int32Array(64 * count * historyTemplates.size);
  private totals = new Float64Array(64 * count);
  private origins = new Uint8Array(64 * count);
  private readonly emission = new Float64Array(count);
  private readonly transition = new Float64Array(count);
  private readonly best = new Float64Array(count);

  /** Makes the features of the sentence the view has taken up, and writes its best labels into `labels`. */
  label(view: NameView, weights: Scoring, labels: Uint8Array): void {
    const { length } = view;
    if (this.totals.length < length * count) this.grow(length * 2);
    for (let at = 0; at < length; at++) this.step(view, weights, at);
    this.trace(length, labels);
  }

  /** The features of a token, as a part of `words`. */
  wordFeatures(at: number): Int32Array {
    return this.words.subarray(at * wordTemplates.size, (at + 1) * wordTemplates.size);
  }

  /** The features of a token behind a label, as a part of `histories`. */
  historyFeatures(at: number, previous: number): Int32Array {
    const start = (at * count + previous) * historyTemplates.size;
    return this.histories.subarray(start, start + historyTemplates.size);
  }

  private grow(length: number): void {
    this.words = new Int32Array(length * wordTemplates.size);
    this.histories = new Int32Array(length * count * historyTemplates.size);
    this.totals = new Float64Array(length * count);
    this.origins = new Uint8Array(length * count);
  }

  private step(view: NameView, weights: Scoring, at: number): void {
    view.readWords(at);
    wordTemplates.write(view.atoms, this.words, at * wordTemplates.size);
    weights.score(this.wordFeatures(at), wordTemplates.size, this.emission);
    this.best.fill(Number.NEGATIVE_INFINITY);
    // Before the first token stands `O` and nothing else.
    for (let previous = 0; previous < (at === 0 ? 1 : count); previous++) this.extend(view, weights, { at, previous });
    for (let label = 0; label < count; label++) {
      this.totals[at * count + label] = (this.best[label] ?? 0) + (this.emission[label] ?? 0);
    }
  }

  /** Extends the best way to `previous` by each label that may follow. */
  private extend(
    view: NameView,
    weights: Scoring,
    { at, previous }: { readonly at: number; readonly previous: number },
  ): void {
    view.readLabel(previous);
    historyTemplates.write(view.atoms, this.histories, (at * count + previous) * historyTemplates.size);
    weights.score(this.historyFeatures(at, previous), historyTemplates.size, this.transition);
    const before = at === 0 ? 0 : (this.totals[(at - 1) * count + previous] ?? 0);
    for (const label of successors[previous] ?? []) {
      const total = before + (this.transition[label] ?? 0);
      if (total <= (this.best[label] ?? 0)) continue;
      this.best[label] = total;
      this.origins[at * count + label] = previous;
    }
  }

  private trace(length: number, labels: Uint8Array): void {
    let label = outside;
    for (let each = 1; each < count; each++) {
      const [total = 0, most = 0] = [
        this.totals[(length - 1) * count + each],
        this.totals[(length - 1) * count + label],
      ];
      if (total > most) label = each;
    }
    for (let at = length - 1; at >= 0; at--) {
      labels[at] = label;
      label = this.origins[at * count + label] ?? outside;
    }
  }
}
