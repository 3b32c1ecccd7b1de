import { type Clusters, writeClusters } from "../learn/clusters-file.js";
import { lexiconOf } from "../learn/lexicon.js";
import { randomFrom } from "../learn/random.js";
import { writeVocabulary } from "../learn/vocabulary-file.js";
import { WordTable } from "../learn/word-table.js";
import { writeNameTagger } from "../names/tagger/tagger-file.js";
import { writeBeam } from "../syntax/parser/beam-file.js";
import type { ParserModel } from "../syntax/parser/parser.js";
import { writeParser } from "../syntax/parser/parser-file.js";
import { type TaggerModel, writeTagger } from "../tokens/tagger/tagger-file.js";
import type { Tokenizer } from "../tokens/wink.js";
import type { NameExample } from "./name-examples.js";
import { recased } from "./recase.js";
import type { ParserExample } from "./school.js";
import type { TrainingSettings } from "./settings.js";
import { trainBeam } from "./train-beam.js";
import { trainClusters, trainVocabulary, type WordVectors } from "./train-clusters.js";
import { trainNames } from "./train-names.js";
import { trainParser } from "./train-parser.js";
import { heldOutTags, trainTagger } from "./train-tagger.js";
import type { TreeSentence } from "./treebank.js";

/** What training needs beside its data. */
export interface TrainingTools {
  readonly settings: TrainingSettings;
  readonly tokenizer: Tokenizer;
  /** Hears what goes on. */
  readonly told: (line: string) => void;
}

/** The bytes of the clusters' file. */
export function clustersModel(vectors: WordVectors, { settings, told }: TrainingTools): Uint8Array {
  told(`clusters: ${vectors.words.length} words`);
  return writeClusters(trainClusters(vectors, settings.clusters));
}

/** The bytes of the tagger's file. The same sentences give the same bytes. */
export function taggerModel(
  sentences: readonly TreeSentence[],
  clusters: Clusters,
  { settings, tokenizer, told }: TrainingTools,
): Uint8Array {
  told(`tagger: ${sentences.length} sentences`);
  const copies = (own: readonly TreeSentence[]) => copiesOf(own, tokenizer);
  return writeTagger(trainTagger(sentences, { clusters, training: settings.tagger, copiesOf: copies }));
}

/** The models that a parser is trained with. */
export interface ParserNeeds {
  readonly clusters: Clusters;
  readonly tagger: TaggerModel;
}

/** The bytes of the parser's file. It learns from the tags of taggers that have not seen the sentence. */
export function parserModel(sentences: readonly TreeSentence[], needs: ParserNeeds, tools: TrainingTools): Uint8Array {
  const { settings, told } = tools;
  const examples = examplesOf(sentences, needs, tools);
  return writeParser(trainParser(examples, tableOf(needs), { training: settings.parser, told }));
}

/** The bytes of the file of a beam for a parser. The sentences should be those that the parser was trained on. */
export function beamModel(
  sentences: readonly TreeSentence[],
  needs: ParserNeeds & { readonly parser: ParserModel },
  tools: TrainingTools,
): Uint8Array {
  const { settings, told } = tools;
  const options = { training: settings.beam, parserTraining: settings.parser, parser: needs.parser, told };
  return writeBeam(trainBeam(examplesOf(sentences, needs, tools), tableOf(needs), options));
}

/** The bytes of the vocabulary's file. */
export function vocabularyModel(vectors: WordVectors, { settings, told }: TrainingTools): Uint8Array {
  told(`vocabulary: ${vectors.words.length} words`);
  return writeVocabulary(trainVocabulary(vectors, settings.vocabulary));
}

/** The bytes of the file of a tagger of names. The same examples in the same order give the same bytes. */
export function namesModel(
  examples: readonly NameExample[],
  { settings, told }: Pick<TrainingTools, "settings" | "told">,
): Uint8Array {
  const { cut, ...training } = settings.names;
  told(`names: ${examples.length} articles`);
  const { calibration, ...weights } = trainNames(examples, { ...training, told });
  return writeNameTagger({ ...weights, cut }, calibration);
}

function examplesOf(
  sentences: readonly TreeSentence[],
  { clusters }: ParserNeeds,
  { settings, tokenizer, told }: TrainingTools,
): readonly ParserExample[] {
  const [seed = 1] = settings.tagger.seeds;
  told("parser: tagging each part of the text with a tagger trained on the others");
  const tags = heldOutTags(sentences, {
    clusters,
    training: { ...settings.tagger, seeds: [seed] },
    copiesOf: (own) => copiesOf(own, tokenizer),
  });
  return sentences.map((sentence, index) => ({ sentence, tags: tags[index] ?? new Uint8Array(0) }));
}

const tableOf = ({ clusters, tagger }: ParserNeeds) => new WordTable(lexiconOf(clusters, tagger.tagSets));

/** Draws the sentences that are copied in another case. */
const copySeed = 7;

const copiesOf = (sentences: readonly TreeSentence[], tokenizer: Tokenizer) =>
  recased(sentences, tokenizer, randomFrom(copySeed));
