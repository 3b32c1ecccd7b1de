import { lexiconOf } from "../../learn/lexicon.js";
import { PackedWeights } from "../../learn/packed-weights.js";
import { randomFrom } from "../../learn/random.js";
import { planInOneStep } from "../../learn/stepwise.js";
import { WordTable } from "../../learn/word-table.js";
import { Candidates } from "./beam-candidates.js";
import { type BeamModel, readBeam, writeBeam } from "./beam-file.js";
import { labelTemplateSet } from "./label-atoms.js";
import { moveTemplateSet } from "./move-atoms.js";
import { type ParserModel, parserOf } from "./parser.js";
import { allMoves, move, ParserState } from "./parser-state.js";

const random = randomFrom(3);
const tagNames = ["NOUN", "VERB", "DET", "PUNCT", "X"];
const relationNames = ["root", "punct", "dep", "nsubj", "obj"];

/** For tests: weights that mean nothing. */
function anyWeights(classes: number): PackedWeights {
  const bits = 12;
  const table = Int16Array.from({ length: 2 ** bits + classes }, () => Math.floor(200 * random()) - 100);
  return new PackedWeights({ classes, bits, table });
}

const anyPass = (isGuided: boolean) => ({
  moves: anyWeights(3),
  labels: anyWeights(relationNames.length),
  candidates: [],
  plans: {
    moves: planInOneStep(moveTemplateSet(isGuided).lines.length),
    labels: planInOneStep(labelTemplateSet(isGuided).lines.length),
  },
});
const model: ParserModel = { tagNames, relationNames, backward: anyPass(false), forward: anyPass(true) };
const table = new WordTable(lexiconOf({ words: [], clusterOf: [], groupOf: [] }, new Map()));
const greedy = parserOf(model, table);

/** For tests: a parser with a beam of the greedy moves, or of others. */
const withBeam = (width: number, moves: BeamModel["moves"] = model.forward.moves) =>
  parserOf(model, table, { moves, width, relationNames });

/** For tests: heads and relations of words and tags drawn at random. */
function treeOf(parser: typeof greedy, length: number) {
  const draw = randomFrom(length);
  const forms = Array.from({ length }, () => `w${Math.floor(50 * draw())}`);
  const tags = Uint8Array.from(forms, () => Math.floor(tagNames.length * draw()));
  const tree = { heads: new Int32Array(length), relations: new Uint8Array(length) };
  parser.parse(forms, tags, tree);
  return { heads: [...tree.heads], relations: [...tree.relations] };
}

/** Whether one word is the root and all others hang on it, by whatever ways. */
function isTree(heads: readonly number[]): boolean {
  const reaches = (start: number) => {
    let at = start;
    for (let steps = 0; steps <= heads.length && at >= 0; steps++) at = heads[at] ?? -1;
    return at === -1;
  };
  return heads.filter((head) => head === -1).length === 1 && heads.every((_, word) => reaches(word));
}

test("a beam of one is the greedy parser", () => {
  const narrow = withBeam(1);
  for (let length = 0; length < 60; length++) expect(treeOf(narrow, length)).toEqual(treeOf(greedy, length));
});

test.each([2, 4, 16])("whatever the weights, there is a tree, and each time the same: width %d", (width) => {
  const moves = anyWeights(3);
  const parser = withBeam(width, moves);
  const other = withBeam(width, moves);
  for (const length of [1, 2, 3, 10, 40, 120, 5]) {
    const tree = treeOf(parser, length);
    expect(isTree(tree.heads)).toBe(true);
    expect(treeOf(other, length)).toEqual(tree);
  }
});

test("a beam follows more than one parse", () => {
  const wide = withBeam(8);
  expect(treeOf(wide, 40)).not.toEqual(treeOf(greedy, 40));
});

test("sentences of more than 250 words are parsed greedily", () => {
  expect(treeOf(withBeam(4, anyWeights(3)), 1000)).toEqual(treeOf(greedy, 1000));
});

test("of the continuations the best stay, of equals those that came first", () => {
  const candidates = new Candidates(3);
  const scores = [1, 3, 2, 3, 0];
  scores.forEach((score, parent) => {
    candidates.offer({ score, parent, next: move.left });
  });
  expect([...candidates.score]).toEqual([3, 3, 2]);
  expect([...candidates.parent]).toEqual([1, 3, 2]);
  expect(candidates.isLastOfParent(0)).toBe(true);
});

test("a copy of a state goes its own way", () => {
  const state = new ParserState();
  const copy = new ParserState();
  state.reset(3);
  state.shift();
  copy.copyFrom(state);
  state.make(move.left, 2);
  expect([state.depth, copy.depth]).toEqual([0, 1]);
  expect([state.head[0], copy.head[0]]).toEqual([1, -1]);
  expect(allMoves.filter((next) => copy.allows(next))).toEqual([move.shift, move.left]);
});

describe("the file of a beam", () => {
  const moves = { table: Float32Array.from({ length: 259 }, (_, place) => place - 100), bits: 8, classes: 3, cut: 1 };

  test("is read as it was written", () => {
    const read = readBeam(writeBeam({ moves, width: 4, relationNames }), "beam.model");
    expect([read.width, read.relationNames, read.moves.classes]).toEqual([4, relationNames, 3]);
  });

  test("is refused when its numbers are impossible", () => {
    const impossible = /beam\.model: its width or the number of its moves is impossible/u;
    expect(() => readBeam(writeBeam({ moves, width: 0, relationNames }), "beam.model")).toThrow(impossible);
    const four = { ...moves, table: new Float32Array(260).fill(2), classes: 4 };
    expect(() => readBeam(writeBeam({ moves: four, width: 4, relationNames }), "beam.model")).toThrow(impossible);
  });

  test("is refused when it is cut short", () => {
    const bytes = writeBeam({ moves, width: 4, relationNames });
    expect(() => readBeam(bytes.subarray(0, bytes.length - 5), "beam.model")).toThrow(/beam\.model: it holds/u);
  });
});
