import { AveragedPerceptron } from "../learn/averaged-perceptron.js";
import type { Clusters } from "../learn/clusters-file.js";
import { lexiconOf, normalized } from "../learn/lexicon.js";
import { randomFrom, shuffled } from "../learn/random.js";
import { WordTable } from "../learn/word-table.js";
import { SentenceView, tagNames } from "../tokens/tagger/sentence.js";
import { highest, type Tagger, taggerOf } from "../tokens/tagger/tagger.js";
import { historyTemplates, wordTemplates } from "../tokens/tagger/templates.js";
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

/** A tagger over weights that are not packed yet. */
export function untrimmedTagger({ table, bits, classes, tagSets }: TrainedTagger, clusters: Clusters): Tagger {
  const mask = 2 ** bits - 1;
  return taggerOf(
    {
      classes,
      score(all, size, sums) {
        sums.fill(0);
        for (let index = 0; index < size; index++) {
          const start = (all[index] ?? 0) & mask;
          for (let each = 0; each < classes; each++) sums[each] = (sums[each] ?? 0) + (table[start + each] ?? 0);
        }
      },
    },
    new WordTable(lexiconOf(clusters, tagSets)),
  );
}

/** How many parts the text is cut into for `heldOutTags`, and how many sentences in a row go into one. */
const parts = 5;
const run = 150;

/**
 * Tags each sentence with a tagger trained on the others (jackknifing), so that what learns from the tags meets the
 * errors that it will meet in use.
 */
export function heldOutTags(
  sentences: readonly TreeSentence[],
  clusters: Clusters,
  {
    training,
    copiesOf,
  }: {
    readonly training: TaggerTraining;
    readonly copiesOf: (own: readonly TreeSentence[]) => readonly TreeSentence[];
  },
): readonly Uint8Array[] {
  const partOf = (index: number) => Math.floor(index / run) % parts;
  const all = sentences.map(({ forms }) => new Uint8Array(forms.length));
  for (let part = 0; part < parts; part++) {
    const others = sentences.filter((_, index) => partOf(index) !== part);
    const tagger = untrimmedTagger(
      trainTagger({ sentences: others, copies: copiesOf(others) }, clusters, training),
      clusters,
    );
    sentences.forEach(({ forms, hints }, index) => {
      const tags = all[index];
      if (partOf(index) === part && tags) tagger.tag(forms, hints, tags);
    });
  }
  return all;
}
