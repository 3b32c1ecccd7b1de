import { AveragedPerceptron, highest } from "../learn/averaged-perceptron.js";
import type { Clusters } from "../learn/clusters-file.js";
import { lexiconOf, normalized } from "../learn/lexicon.js";
import { type PackedWeights, packedWeights } from "../learn/packed-weights.js";
import { randomFrom, shuffled } from "../learn/random.js";
import type { StepPlan } from "../learn/stepwise.js";
import { WordTable } from "../learn/word-table.js";
import { tagNames } from "../tokens/tagger/sentence.js";
import { allTags, taggerOf } from "../tokens/tagger/tagger.js";
import type { TrainedTagger } from "../tokens/tagger/tagger-file.js";
import { tagTemplates } from "../tokens/tagger/templates.js";
import { partsOf, withoutHeldOut } from "./held-out.js";
import { TagScorer } from "./tag-scorer.js";
import type { TreeSentence } from "./treebank.js";
import { StepTuner, type StepTuning } from "./tune-steps.js";

/** How a tagger is trained. */
export interface TaggerTraining {
  readonly rounds: number;
  readonly bits: number;
  /** One model is trained for each, and their weights are added up: as good as letting them vote. */
  readonly seeds: readonly number[];
  /** Averaged weights nearer to 0 are dropped, for each seed. */
  readonly cut: number;
  /** How its decisions are cut into steps. */
  readonly steps: StepTuning;
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

/** Trains a tagger on sentences and on copies of them in another case; `copiesOf` makes these. */
export function trainTagger(
  sentences: readonly TreeSentence[],
  { clusters, training, copiesOf }: TaggerSchool,
): TrainedTagger {
  const { own, unseen } = withoutHeldOut(sentences);
  const tagSets = tagSetsOf(own);
  const table = new WordTable(lexiconOf(clusters, tagSets));
  const weights = learnTags([...own, ...copiesOf(own)], table, training);
  return { tagSets, weights, plan: planFor(packedWeights(weights.table, weights), table, { unseen, training }) };
}

function learnTags(
  sentences: readonly TreeSentence[],
  table: WordTable,
  { rounds, bits, seeds, cut }: TaggerTraining,
): TrainedTagger["weights"] {
  const classes = tagNames.length;
  const sum = new Float32Array(2 ** bits + classes);
  for (const seed of seeds) {
    const random = randomFrom(seed);
    const model = new AveragedPerceptron({ bits, classes });
    const scorer = new TagScorer(model, table);
    for (let round = 0; round < rounds; round++) {
      for (const index of shuffled(sentences.length, random)) {
        const sentence = sentences[index];
        if (!sentence) continue;
        scorer.tag(sentence, (at, wrong) => {
          model.learn(scorer.features, scorer.features.length, { right: sentence.tags[at] ?? 0, wrong });
        });
      }
    }
    model.addTo(sum);
  }
  return { table: sum, bits, classes, cut: cut * seeds.length };
}

/** Cuts the decisions of a tagger into steps on sentences that it has not learnt from. */
function planFor(
  weights: PackedWeights,
  table: WordTable,
  { unseen, training }: { readonly unseen: readonly TreeSentence[]; readonly training: TaggerTraining },
): StepPlan {
  const tuner = new StepTuner(weights);
  const scorer = new TagScorer(weights, table);
  for (const sentence of unseen) scorer.tag(sentence, () => tuner.note(scorer.features, allTags));
  return tuner.plan(tagTemplates.lines.length, training.steps);
}

/** What taggers are trained with. */
export interface TaggerSchool {
  readonly clusters: Clusters;
  readonly training: TaggerTraining;
  readonly copiesOf: (own: readonly TreeSentence[]) => readonly TreeSentence[];
}

/** Tags each sentence with a tagger trained on the others. */
export function heldOutTags(sentences: readonly TreeSentence[], school: TaggerSchool): readonly Uint8Array[] {
  const found = new Map<TreeSentence, Uint8Array>();
  for (const { own, others } of partsOf(sentences)) {
    const { tagSets, weights, plan } = trainTagger(others, school);
    const table = new WordTable(lexiconOf(school.clusters, tagSets));
    const tagger = taggerOf({ weights: packedWeights(weights.table, weights), plan }, table);
    for (const sentence of own) {
      const tags = new Uint8Array(sentence.forms.length);
      tagger.tag(sentence.forms, sentence.hints, tags);
      found.set(sentence, tags);
    }
  }
  return sentences.map((sentence) => found.get(sentence) ?? sentence.tags);
}
