import { Stepwise } from "../../learn/stepwise.js";
import type { WordTable } from "../../learn/word-table.js";
import { SentenceView, tagNames } from "./sentence.js";
import type { TaggerModel } from "./tagger-file.js";
import { tagTemplates } from "./templates.js";

/** Gives each token of a sentence its part of speech. */
export interface Tagger {
  /**
   * Writes the numbers of the tags (`tagNames`) of the words into `tags`, which has room for them. `hints` are the
   * numbers of wink's tags.
   */
  readonly tag: (forms: readonly string[], hints: ArrayLike<number>, tags: Uint8Array) => void;
}

/** The numbers of all tags. */
export const allTags = Uint8Array.from(tagNames, (_, number) => number);

/** A greedy tagger, from left to right, over trained weights. */
export function taggerOf({ weights, plan }: Pick<TaggerModel, "weights" | "plan">, table: WordTable): Tagger {
  const view = new SentenceView(table);
  const steps = new Stepwise(weights, tagTemplates, plan);
  return {
    tag(forms, hints, tags) {
      view.read(forms, hints);
      for (let at = 0; at < forms.length; at++) {
        view.readToken(at, tags);
        tags[at] = steps.bestOf(view.atoms, allTags);
      }
    },
  };
}
