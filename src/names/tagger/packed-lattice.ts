import type { PackedWeights } from "../../learn/packed-weights.js";
import { type AddWeights, compileSums } from "../../learn/weight-sums.js";
import type { ArticleView, Segment } from "./article-view.js";
import type { ChainScores } from "./chain.js";
import { labelNames } from "./labels.js";
import { spread } from "./lattice.js";
import { historyTemplates, wordTemplates } from "./templates.js";

const count = labelNames.length;
const all = Uint8Array.from(labelNames, (_, label) => label);

/** Scores segments with a trained model as `Lattice` does with any weights, but quicker: it keeps no features. */
export class PackedLattice {
  private readonly scale: number;
  private readonly sums = new Int32Array(count);
  private readonly addWord: AddWeights;
  private readonly addHistory: AddWeights;

  /** Weights times `scale` are logarithms. */
  constructor(weights: PackedWeights, scale: number) {
    this.addWord = compileSums(wordTemplates, weights);
    this.addHistory = compileSums(historyTemplates, weights);
    this.scale = scale;
  }

  /** The scores of a view's segments, one behind the other in the same arrays. */
  scoresOf(view: ArticleView): readonly ChainScores[] {
    const size = view.segments.reduce((sum, { from, to }) => sum + to - from, 0);
    const emissions = new Float64Array(size * count);
    const transitions = new Float64Array(size * count * count);
    let end = 0;
    return view.segments.map((segment) => {
      const scores = { first: end, length: segment.to - segment.from, emissions, transitions };
      this.score(view, segment, scores);
      end += scores.length;
      return scores;
    });
  }

  private score(view: ArticleView, { from, to }: Segment, { first, emissions, transitions }: ChainScores): void {
    for (let at = 0; at < to - from; at++) {
      const word = first + at;
      view.read(from + at);
      this.put(this.addWord, view.atoms, { scores: emissions, start: word * count });
      // Before the first word stands `O` and nothing else.
      for (let previous = 0; previous < (at === 0 ? 1 : count); previous++) {
        const row = (word * count + previous) * count;
        if (at > 0 && isHopeless(emissions, (word - 1) * count, previous)) {
          transitions.fill(Number.NEGATIVE_INFINITY, row, row + count);
          continue;
        }
        view.readLabel(previous);
        this.put(this.addHistory, view.atoms, { scores: transitions, start: row });
      }
    }
  }

  private put(add: AddWeights, atoms: Int32Array, { scores, start }: Row): void {
    const { sums, scale } = this;
    sums.fill(0);
    add(atoms, all, sums);
    for (let label = 0; label < count; label++) scores[start + label] = (sums[label] ?? 0) * scale;
  }
}

/** Where the scores of all labels go. */
interface Row {
  readonly scores: Float64Array;
  readonly start: number;
}

/** Whether a label scores less than the best of its word by more than `spread`; `start` is the place of the word's scores. */
function isHopeless(emissions: Float64Array, start: number, label: number): boolean {
  const own = emissions[start + label] ?? 0;
  for (let other = 0; other < count; other++) if ((emissions[start + other] ?? 0) - own > spread) return true;
  return false;
}
