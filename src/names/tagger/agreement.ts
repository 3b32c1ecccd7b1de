import type { ArticleView } from "./article-view.js";
import type { Chain } from "./chain.js";
import { labelNames } from "./labels.js";

const count = labelNames.length;
/** Outside, and each type. */
const kinds = (count + 1) / 2;
/** How much the article's other occurrences of a form count against what stands around one of them. */
export const agreementWeight = 1.5;
/** What a type no occurrence speaks for is still given. */
const floor = 0.05;

/** Labels of a segment as they are likely by themselves. */
export interface Likelihoods {
  readonly from: number;
  readonly chain: Chain;
}

/**
 * What the occurrences of each form in an article say together: for each, how likely it is outside and of each type on
 * the average. A form in two names of different types is rare within an article (Gale, Church and Yarowsky 1992 for
 * senses), so doubtful occurrences follow the clear ones.
 */
export class Agreement {
  private readonly sums = new Map<string, Float64Array>();
  private readonly totals = new Map<string, number>();
  private readonly view: ArticleView;

  constructor(view: ArticleView, segments: readonly Likelihoods[]) {
    this.view = view;
    for (const { from, chain } of segments) {
      for (let at = 0; at < chain.length; at++) {
        const word = view.words[from + at]?.word;
        if (!word?.isNamelike) continue;
        const sums = this.sums.get(word.lower) ?? new Float64Array(kinds);
        for (let label = 0; label < count; label++) {
          const kind = (label + 1) >> 1;
          sums[kind] = (sums[kind] ?? 0) + chain.probability(at, label);
        }
        this.sums.set(word.lower, sums);
        this.totals.set(word.lower, (this.totals.get(word.lower) ?? 0) + 1);
      }
    }
  }

  /** Adds to the scores of a segment's labels what the article says; false when it says nothing of any of its words. */
  adjust(from: number, length: number, emissions: Float64Array): boolean {
    let changed = false;
    for (let at = 0; at < length; at++) {
      const word = this.view.words[from + at]?.word;
      const total = this.totals.get(word?.lower ?? "") ?? 0;
      if (!word?.isNamelike || total < 2) continue;
      const sums = this.sums.get(word.lower);
      for (let label = 0; label < count; label++) {
        const share = (sums?.[(label + 1) >> 1] ?? 0) / total;
        emissions[at * count + label] =
          (emissions[at * count + label] ?? 0) + agreementWeight * Math.log(share + floor);
      }
      changed = true;
    }
    return changed;
  }
}
