import { AveragedPerceptron } from "../learn/averaged-perceptron.js";
import { randomFrom, shuffled } from "../learn/random.js";
import type { WordTable } from "../learn/word-table.js";
import { labelNames, outside } from "../names/tagger/labels.js";
import { Lattice } from "../names/tagger/lattice.js";
import { NameView } from "../names/tagger/sentence.js";
import type { NameSentence } from "./name-sentences.js";

/** How a tagger of names is trained. */
export interface NameTraining {
  readonly rounds: number;
  readonly bits: number;
  /** One model is trained for each, and their weights are added up: as good as letting them vote. */
  readonly seeds: readonly number[];
}

/** Weights that are not packed yet. */
export interface TrainedNames {
  readonly table: Float32Array;
  readonly bits: number;
  readonly classes: number;
}

/** Trains a tagger of names: a structured perceptron (Collins 2002) over the labels of whole sentences, averaged. */
export function trainNames(
  sentences: readonly NameSentence[],
  words: WordTable,
  { rounds, bits, seeds, told }: NameTraining & { readonly told: (line: string) => void },
): TrainedNames {
  const classes = labelNames.length;
  const table = new Float32Array(2 ** bits + classes);
  const learner = { view: new NameView(words), lattice: new Lattice() };
  for (const seed of seeds) {
    const random = randomFrom(seed);
    const model = new AveragedPerceptron({ bits, classes });
    for (let round = 1; round <= rounds; round++) {
      let wrong = 0;
      for (const index of shuffled(sentences.length, random)) {
        const sentence = sentences[index];
        if (sentence && !learnSentence(model, learner, sentence)) wrong++;
      }
      told(`names: seed ${seed}, round ${round}: ${wrong} of ${sentences.length} sentences were wrong`);
    }
    model.addTo(table);
  }
  return { table, bits, classes };
}

interface Learner {
  readonly view: NameView;
  readonly lattice: Lattice;
}

/** Labels a sentence with what the model knows so far, and learns where it is wrong; tells whether it was right. */
function learnSentence(
  model: AveragedPerceptron,
  { view, lattice }: Learner,
  { forms, labels }: NameSentence,
): boolean {
  const found = new Uint8Array(forms.length);
  view.read(forms);
  lattice.label(view, model, found);
  model.count();
  let isRight = true;
  for (let at = 0; at < forms.length; at++) {
    const [right, wrong] = [labels[at] ?? outside, found[at] ?? outside];
    const [rightBefore, wrongBefore] = [labels[at - 1] ?? outside, found[at - 1] ?? outside];
    if (right !== wrong) {
      isRight = false;
      const features = lattice.wordFeatures(at);
      model.change(features, features.length, { of: right, by: 1 });
      model.change(features, features.length, { of: wrong, by: -1 });
    }
    if (right === wrong && rightBefore === wrongBefore) continue;
    const [history, other] = [lattice.historyFeatures(at, rightBefore), lattice.historyFeatures(at, wrongBefore)];
    model.change(history, history.length, { of: right, by: 1 });
    model.change(other, other.length, { of: wrong, by: -1 });
  }
  return isRight;
}
