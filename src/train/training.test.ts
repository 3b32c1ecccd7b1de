import type { Clusters } from "../learn/clusters-file.js";
import { lexiconOf } from "../learn/lexicon.js";
import { WordTable } from "../learn/word-table.js";
import { readNameTagger } from "../names/tagger/tagger-file.js";
import { readBeam } from "../syntax/parser/beam-file.js";
import { parserOf } from "../syntax/parser/parser.js";
import { readParser } from "../syntax/parser/parser-file.js";
import { tagNames } from "../tokens/tagger/sentence.js";
import { taggerOf } from "../tokens/tagger/tagger.js";
import { readTagger } from "../tokens/tagger/tagger-file.js";
import { winkTokenizer } from "../tokens/wink.js";
import { beamModel, parserModel, type TrainingTools, taggerModel } from "./models.js";
import type { GreedyTraining } from "./school.js";
import { settings } from "./settings.js";
import { readTreebank } from "./treebank.js";

const clusters: Clusters = { words: ["bridge", "road"], clusterOf: [0, 0], groupOf: [0] };
/** For tests: what trains fast. */
const small = (training: GreedyTraining): GreedyTraining => ({
  ...training,
  seeds: [1],
  bits: { moves: 16, labels: 16 },
  cut: { moves: 0, labels: 0 },
});
const tools: TrainingTools = {
  tokenizer: winkTokenizer(),
  told: () => {},
  settings: {
    ...settings,
    tagger: { ...settings.tagger, rounds: 4, bits: 16, seeds: [1], cut: 0 },
    parser: {
      ...settings.parser,
      backward: { ...small(settings.parser.backward), rounds: 3 },
      forward: { ...small(settings.parser.forward), rounds: 6 },
    },
    beam: { rounds: 6, bits: 16, seeds: [1], width: 4, cut: 0 },
  },
};

/** For tests: CoNLL-U of sentences written as `form/UPOS/head/relation` with spaces between. */
function conllu(...sentences: string[]): string {
  return sentences
    .map((sentence) =>
      sentence
        .split(" ")
        .map((word, index) => {
          const [form, tag, head, relation] = word.split("/");
          return [index + 1, form, "_", tag, "_", "_", head, relation, "_", "_"].join("\t");
        })
        .join("\n"),
    )
    .join("\n\n");
}

const bank = readTreebank(
  conllu(
    "The/DET/2/det mayor/NOUN/3/nsubj closed/VERB/0/root the/DET/5/det bridge/NOUN/3/obj ./PUNCT/3/punct",
    "The/DET/2/det council/NOUN/3/nsubj repaired/VERB/0/root a/DET/5/det road/NOUN/3/obj ./PUNCT/3/punct",
    "She/PRON/2/nsubj said/VERB/0/root that/SCONJ/6/mark the/DET/5/det mayor/NOUN/6/nsubj left/VERB/2/ccomp ./PUNCT/2/punct",
    "They/PRON/2/nsubj walked/VERB/0/root to/ADP/5/case the/DET/5/det bridge/NOUN/2/obl ,/PUNCT/8/punct he/PRON/8/nsubj said/VERB/2/parataxis ./PUNCT/2/punct",
  ),
  tools.tokenizer,
);
const many = Array.from({ length: 10 }, () => bank)
  .flat()
  .map((sentence) => ({ ...sentence }));
const taggerBytes = taggerModel(many, clusters, tools);
const tagger = readTagger(taggerBytes, "tagger");
const parserBytes = parserModel(many, { clusters, tagger }, tools);
const parserRead = readParser(parserBytes, "parser");
const beamBytes = beamModel(many, { clusters, tagger, parser: parserRead }, tools);

test("the same data give the same bytes", () => {
  expect(Buffer.from(taggerModel(many, clusters, tools)).equals(Buffer.from(taggerBytes))).toBe(true);
  expect(Buffer.from(parserModel(many, { clusters, tagger }, tools)).equals(Buffer.from(parserBytes))).toBe(true);
  const needs = { clusters, tagger, parser: parserRead };
  expect(Buffer.from(beamModel(many, needs, tools)).equals(Buffer.from(beamBytes))).toBe(true);
});

test.each([
  ["greedily", null],
  ["with a beam", readBeam(beamBytes, "beam")],
])("what was learnt is known %s", (_, beam) => {
  const table = new WordTable(lexiconOf(clusters, tagger.tagSets));
  const parser = parserOf(parserRead, table, beam);
  for (const { forms, hints, tags, heads, relations } of bank) {
    const found = new Uint8Array(forms.length);
    taggerOf(tagger, table).tag(forms, hints, found);
    expect(Array.from(found, (tag) => tagNames[tag])).toEqual(Array.from(tags, (tag) => tagNames[tag]));
    const tree = { heads: new Int32Array(forms.length), relations: new Uint8Array(forms.length) };
    parser.parse(forms, found, tree);
    expect([...tree.heads]).toEqual(heads);
    expect(Array.from(tree.relations, (number) => parser.relationNames[number])).toEqual(relations);
  }
});

test("a model of one kind is not read as another", () => {
  expect(() => readParser(taggerBytes, "tagger.model")).toThrow("it is a model of kind tagger, expected parser");
  expect(() => readBeam(parserBytes, "parser.model")).toThrow("it is a model of kind parser, expected beam");
  expect(() => readNameTagger(parserBytes, "parser.model")).toThrow("it is a model of kind parser, expected names");
});

test("a treebank without heads is refused", () => {
  const heads = "Rain/NOUN/_/nsubj fell/VERB/0/root";
  expect(() => readTreebank(conllu(heads), tools.tokenizer)).toThrow('The word "Rain" has no tag, head or relation.');
});
