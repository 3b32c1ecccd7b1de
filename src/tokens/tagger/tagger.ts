import type { Scoring } from "../../learn/averaged-perceptron.js";
import type { WordTable } from "../../learn/word-table.js";
import { SentenceView, tagNames } from "./sentence.js";
import { historyTemplates, wordTemplates } from "./templates.js";

/** Gives each token of a sentence its part of speech. */
export interface Tagger {
  /**
   * Writes the numbers of the tags (`tagNames`) of the words into `tags`, which has room for them. `hints` are the
   * numbers of wink's tags.
   */
  readonly tag: (forms: readonly string[], hints: ArrayLike<number>, tags: Uint8Array) => void;
}

/** A greedy tagger, from left to right, over trained weights. */
export function taggerOf(weights: Scoring, table: WordTable): Tagger {
  const view = new SentenceView(table);
  const features = new Int32Array(wordTemplates.size + historyTemplates.size);
  const scores = new Float64Array(tagNames.length);
  return {
    tag(forms, hints, tags) {
      view.read(forms, hints);
      for (let at = 0; at < forms.length; at++) {
        view.readWords(at);
        wordTemplates.write(view.atoms, features, 0);
        view.readHistory(at, tags);
        historyTemplates.write(view.atoms, features, wordTemplates.size);
        weights.score(features, features.length, scores);
        tags[at] = highest(scores);
      }
    },
  };
}

/** The place of the highest number, the first of equals. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < scores.length; index++) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  return best;
}
