import type { Scoring } from "../../learn/averaged-perceptron.js";
import type { WordTable } from "../../learn/word-table.js";
import { type LabelledName, namesIn } from "./labels.js";
import { Lattice } from "./lattice.js";
import { NameView } from "./sentence.js";

/** Finds the names of a sentence, given as the surfaces of its tokens. */
export type NameTagger = (forms: readonly string[]) => readonly LabelledName[];

/** A tagger of names over trained weights: a linear chain of BIO labels, the best one taken. */
export function nameTaggerOf(weights: Scoring, table: WordTable): NameTagger {
  const view = new NameView(table);
  const lattice = new Lattice();
  return (forms) => {
    if (forms.length === 0) return [];
    const labels = new Uint8Array(forms.length);
    view.read(forms);
    lattice.label(view, weights, labels);
    return namesIn(labels);
  };
}
