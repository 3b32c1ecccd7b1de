import { AveragedPerceptron } from "../learn/averaged-perceptron.js";
import type { Clusters } from "../learn/clusters-file.js";
import { lexiconOf, normalized } from "../learn/lexicon.js";
import { packedWeights } from "../learn/packed-weights.js";
import { randomFrom, shuffled } from "../learn/random.js";
import { WordTable } from "../learn/word-table.js";
import { SentenceView, tagNames } from "../tokens/tagger/sentence.js";
import { highest, taggerOf } from "../tokens/tagger/tagger.js";
import { historyTemplates, wordTemplates } from "../tokens/tagger/templates.js";
import { partsOf } from "./held-out.js";
import type { TreeSentence } from "./treebank.js";

/** How a tagger is trained. */
export interface TaggerTraining {
  readonly rounds: number;
  readonly bits: number;
  /** One model is trained for each, and their weights are added up: as good as letting them vote. */
  readonly seeds: readonly number[];
}

/** What training gives: weights that are not packed yet, and the sets of tags of common words. */
export interface TrainedTagger {
  readonly table: Float32Array;
  readonly bits: number;
  readonly classes: number;
  readonly tagSets: ReadonlyMap<string, number>;
}

/** Words seen less often have no set of tags: it would give away the one tag they have. */
const leastSeen = 3;

/** For each word seen often enough the set of its tags as a number: a bit a tag, above them the commonest. */
export function tagSetsOf(sentences: readonly TreeSentence[]): ReadonlyMap<string, number> {
  const seen = new Map<string, Int32Array>();
  for (const { forms, tags } of sentences) {
    forms.forEach((form, index) => {
      const word = normalized(form);
      const counts = seen.get(word) ?? new Int32Array(tagNames.length);
      seen.set(word, counts);
      const tag = tags[index] ?? 0;
      counts[tag] = (counts[tag] ?? 0) + 1;
    });
  }
  const sets = new Map<string, number>();
  for (const [word, counts] of seen) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (total < leastSeen) continue;
    let set = highest(counts) << 20;
    counts.forEach((count, tag) => {
      if (count >= Math.max(2, total * 0.02)) set |= 1 << tag;
    });
    sets.set(word, set);
  }
  return sets;
}

/** Trains a tagger on sentences and on further copies of them, which count less for the sets of tags: not at all. */
export function trainTagger(
  { sentences, copies }: { readonly sentences: readonly TreeSentence[]; readonly copies: readonly TreeSentence[] },
  clusters: Clusters,
  { rounds, bits, seeds }: TaggerTraining,
): TrainedTagger {
  const tagSets = tagSetsOf(sentences);
  const table = new WordTable(lexiconOf(clusters, tagSets));
  const classes = tagNames.length;
  const sum = new Float32Array(2 ** bits + classes);
  const view = new SentenceView(table);
  for (const seed of seeds) {
    const random = randomFrom(seed);
    const model = new AveragedPerceptron({ bits, classes });
    const all = [...sentences, ...copies];
    for (let round = 0; round < rounds; round++) {
      for (const index of shuffled(all.length, random)) {
        const sentence = all[index];
        if (sentence) learnSentence(model, view, sentence);
      }
    }
    model.addTo(sum);
  }
  return { table: sum, bits, classes, tagSets };
}

const features = new Int32Array(wordTemplates.size + historyTemplates.size);
const scores = new Float64Array(tagNames.length);

/** Tags a sentence with what the model knows so far, and learns from each token. */
function learnSentence(model: AveragedPerceptron, view: SentenceView, { forms, hints, tags }: TreeSentence): void {
  const given = new Uint8Array(forms.length);
  view.read(forms, hints);
  for (let at = 0; at < forms.length; at++) {
    view.readWords(at);
    wordTemplates.write(view.atoms, features, 0);
    view.readHistory(at, given);
    historyTemplates.write(view.atoms, features, wordTemplates.size);
    model.score(features, features.length, scores);
    const wrong = highest(scores);
    given[at] = wrong;
    model.learn(features, features.length, { right: tags[at] ?? 0, wrong });
  }
}

/** Tags each sentence with a tagger trained on the others. */
export function heldOutTags(
  sentences: readonly TreeSentence[],
  clusters: Clusters,
  {
    training,
    copiesOf,
  }: {
    readonly training: TaggerTraining & { readonly cut: number };
    readonly copiesOf: (own: readonly TreeSentence[]) => readonly TreeSentence[];
  },
): readonly Uint8Array[] {
  const found = new Map<TreeSentence, Uint8Array>();
  for (const { own, others } of partsOf(sentences)) {
    const trained = trainTagger({ sentences: others, copies: copiesOf(others) }, clusters, training);
    const weights = packedWeights(trained.table, { ...trained, cut: training.cut });
    const tagger = taggerOf(weights, new WordTable(lexiconOf(clusters, trained.tagSets)));
    for (const sentence of own) {
      const tags = new Uint8Array(sentence.forms.length);
      tagger.tag(sentence.forms, sentence.hints, tags);
      found.set(sentence, tags);
    }
  }
  return sentences.map((sentence) => found.get(sentence) ?? sentence.tags);
}
