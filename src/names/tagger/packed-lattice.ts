import type { PackedWeights } from "../../learn/packed-weights.js";
import { compileTemplates } from "../../learn/templates.js";
import type { ArticleView, Segment } from "./article-view.js";
import type { ChainScores } from "./chain.js";
import { labelNames } from "./labels.js";
import { spread } from "./lattice.js";
import { historyTemplates, wordTemplates } from "./templates.js";

/** The sums are written out for so many labels; the tests compare them with `Lattice`'s. */
const count = labelNames.length;
const ofWord = compileTemplates(wordTemplates.lines, wordTemplates.names);
const ofHistory = compileTemplates(historyTemplates.lines, historyTemplates.names);

/**
 * Scores segments with a trained model as `Lattice` does with any weights, but keeps no features: what is scored is all
 * that is wanted. One object is used for many segments.
 */
export class PackedLattice {
  private readonly table: Int16Array;
  private readonly mask: number;
  private readonly scale: number;
  private readonly features = new Int32Array(Math.max(ofWord.size, ofHistory.size));
  private readonly sums = new Float64Array(count);

  /** Weights times `scale` are logarithms. */
  constructor({ table, mask }: PackedWeights, scale: number) {
    this.table = table;
    this.mask = mask;
    this.scale = scale;
  }

  /** The scores of a segment, in arrays of their own. */
  scoresOf(view: ArticleView, { from, to }: Segment): ChainScores {
    const length = to - from;
    const emissions = new Float64Array(length * count);
    const transitions = new Float64Array(length * count * count);
    for (let at = 0; at < length; at++) {
      view.read(from + at);
      ofWord.write(view.atoms, this.features, 0);
      this.add(ofWord.size, emissions, at * count);
      // Before the first word stands `O` and nothing else.
      for (let previous = 0; previous < (at === 0 ? 1 : count); previous++) {
        const row = (at * count + previous) * count;
        if (at > 0 && isHopeless(emissions, (at - 1) * count, previous)) {
          transitions.fill(Number.NEGATIVE_INFINITY, row, row + count);
          continue;
        }
        view.readLabel(previous);
        ofHistory.write(view.atoms, this.features, 0);
        this.add(ofHistory.size, transitions, row);
      }
    }
    return { length, emissions, transitions };
  }

  /** Puts the sums of the features' weights, times the scale, into `scores`, from `start` on. */
  private add(size: number, scores: Float64Array, start: number): void {
    const { sums, scale } = this;
    this.sumEnds(size);
    this.sumMiddle(size);
    for (let label = 0; label < count; label++) scores[start + label] = (sums[label] ?? 0) * scale;
  }

  /**
   * Sums up the first and the last label. The table is larger than any cache: a loop that touches both ends of each row
   * and does nothing else has many rows fetched at once, and the next loop finds them there.
   */
  private sumEnds(size: number): void {
    const { table, mask, features, sums } = this;
    let [first, last] = [0, 0];
    for (let index = 0; index < size; index++) {
      const place = (features[index] ?? 0) & mask;
      first += table[place] ?? 0;
      last += table[place + 10] ?? 0;
    }
    sums[0] = first;
    sums[10] = last;
  }

  /** Sums up the nine labels between, each sum in a register. */
  private sumMiddle(size: number): void {
    const { table, mask, features, sums } = this;
    let [b, c, d, e, f, g, h, i, j] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let index = 0; index < size; index++) {
      const place = (features[index] ?? 0) & mask;
      b += table[place + 1] ?? 0;
      c += table[place + 2] ?? 0;
      d += table[place + 3] ?? 0;
      e += table[place + 4] ?? 0;
      f += table[place + 5] ?? 0;
      g += table[place + 6] ?? 0;
      h += table[place + 7] ?? 0;
      i += table[place + 8] ?? 0;
      j += table[place + 9] ?? 0;
    }
    sums[1] = b;
    sums[2] = c;
    sums[3] = d;
    sums[4] = e;
    sums[5] = f;
    sums[6] = g;
    sums[7] = h;
    sums[8] = i;
    sums[9] = j;
  }
}

/** Whether a label scores less than the best of its word by more than `spread`; `start` is the place of the word's scores. */
function isHopeless(emissions: Float64Array, start: number, label: number): boolean {
  const own = emissions[start + label] ?? 0;
  for (let other = 0; other < count; other++) if ((emissions[start + other] ?? 0) - own > spread) return true;
  return false;
}
