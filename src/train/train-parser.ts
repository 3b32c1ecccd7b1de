import { AveragedPerceptron } from "../learn/averaged-perceptron.js";
import { randomFrom, shuffled } from "../learn/random.js";
import type { WordTable } from "../learn/word-table.js";
import { labelAtoms, labelTemplates } from "../syntax/parser/label-templates.js";
import { readLabel } from "../syntax/parser/label-view.js";
import { moveAtoms, moveTemplates } from "../syntax/parser/move-templates.js";
import { readMove } from "../syntax/parser/move-view.js";
import { pairOf } from "../syntax/parser/parser.js";
import type { TrainedParser } from "../syntax/parser/parser-file.js";
import { type Move, move, ParserState } from "../syntax/parser/parser-state.js";
import { ParserWords } from "../syntax/parser/parser-words.js";
import { tagNames } from "../tokens/tagger/sentence.js";
import { highest } from "../tokens/tagger/tagger.js";
import { bestRight, costsOf } from "./oracle.js";
import { type RightParse, rightParse } from "./right-parse.js";
import type { TreeSentence } from "./treebank.js";

/** How a parser is trained. */
export interface ParserTraining {
  readonly rounds: number;
  readonly bits: number;
  readonly seeds: readonly number[];
  /** How often, from the second round on, a wrong move is followed, so that the parser learns to go on from it. */
  readonly exploration: number;
  /** Averaged weights nearer to 0 are dropped, for each seed. */
  readonly cut: number;
}

/** A sentence and the tags that the tagger, not the treebank, gives it. */
export interface ParserExample {
  readonly sentence: TreeSentence;
  readonly tags: Uint8Array;
}

/** Trains a parser with a dynamic oracle. `told` hears of each round. */
export function trainParser(
  examples: readonly ParserExample[],
  table: WordTable,
  { training, told }: { readonly training: ParserTraining; readonly told: (line: string) => void },
): TrainedParser {
  const relationNames = relationsOf(examples);
  const words = new ParserWords(table, tagNames);
  const parses = examples.map(({ sentence, tags }) => {
    words.read(sentence.forms, tags);
    return rightParse(sentence, words, relationNames);
  });
  const { bits, seeds, cut } = training;
  const [moves, labels] = [3, relationNames.length].map((classes) => ({
    classes,
    bits,
    cut: cut * seeds.length,
    table: new Float32Array(2 ** bits + classes),
  }));
  if (!moves || !labels) throw new Error("There are no weights to train.");
  for (const seed of seeds) {
    const learner = new ParserLearner({ words, training, relations: relationNames.length, seed });
    for (let round = 0; round < training.rounds; round++) {
      const right = learner.learnAll(examples, parses, round > 0);
      told(`parser, seed ${seed}, round ${round + 1}: ${(100 * right).toFixed(2)} % of moves right`);
    }
    learner.moves.addTo(moves.table);
    learner.labels.addTo(labels.table);
  }
  return { tagNames, relationNames, candidates: candidatesOf(examples, parses, words), moves, labels };
}

/** Relations seen less often are not told apart from their relation without the subtype. */
const leastSeen = 10;

/** The relations of words, `root` first, then by how often they were seen; `punct` is one of them. */
function relationsOf(examples: readonly ParserExample[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sentence } of examples) {
    for (const relation of sentence.relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  }
  const common = [...counts].filter(([, count]) => count >= leastSeen).map(([relation]) => relation);
  const names = new Set([...common, "dep", "punct"]);
  names.delete("root");
  const ordered = [...names].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  return ["root", ...ordered];
}

/** For each pair of tags the relations seen between them, sorted; none where a pair was never seen. */
function candidatesOf(
  examples: readonly ParserExample[],
  parses: readonly RightParse[],
  words: ParserWords,
): readonly Uint8Array[] {
  const sets = Array.from({ length: tagNames.length * 64 }, () => new Set<number>());
  parses.forEach(({ heads, labels }, index) => {
    const example = examples[index];
    if (!example) return;
    words.read(example.sentence.forms, example.tags);
    heads.forEach((head, child) => {
      if (head >= words.length) return;
      sets[pairOf(words.tag[head] ?? 0, words.tag[child] ?? 0, head < child)]?.add(labels[child] ?? 0);
    });
  });
  return sets.map((set) => Uint8Array.from([...set].sort((a, b) => a - b)));
}

/** Learns from sentences, one after the other. */
class ParserLearner {
  readonly moves: AveragedPerceptron;
  readonly labels: AveragedPerceptron;
  private readonly words: ParserWords;
  private readonly exploration: number;
  private readonly random: () => number;
  private readonly state = new ParserState();
  private readonly moveAtoms = new Int32Array(moveAtoms.length);
  private readonly moveFeatures = new Int32Array(moveTemplates.size);
  private readonly moveScores = new Float64Array(3);
  private readonly labelAtoms = new Int32Array(labelAtoms.length);
  private readonly labelFeatures = new Int32Array(labelTemplates.size);
  private readonly labelScores: Float64Array;
  private readonly costs = new Int32Array(3);

  constructor(options: {
    readonly words: ParserWords;
    readonly training: ParserTraining;
    readonly relations: number;
    readonly seed: number;
  }) {
    const { words, training, relations, seed } = options;
    this.words = words;
    this.exploration = training.exploration;
    this.random = randomFrom(seed);
    this.moves = new AveragedPerceptron({ bits: training.bits, classes: 3 });
    this.labels = new AveragedPerceptron({ bits: training.bits, classes: relations });
    this.labelScores = new Float64Array(relations);
  }

  /** Goes once through all sentences in an order of its own; gives the share of moves that were right. */
  learnAll(examples: readonly ParserExample[], parses: readonly RightParse[], explores: boolean): number {
    let [right, all] = [0, 0];
    for (const index of shuffled(examples.length, this.random)) {
      const [example, parse] = [examples[index], parses[index]];
      if (!example || !parse) continue;
      this.words.read(example.sentence.forms, example.tags);
      this.state.reset(this.words.length);
      for (; !this.state.isFinal; all++) if (this.learnMove(parse, explores)) right++;
    }
    return right / Math.max(1, all);
  }

  /** Learns from the next move and makes one; tells whether the model's own was right. */
  private learnMove(parse: RightParse, explores: boolean): boolean {
    const { state, moveFeatures, moveScores, costs } = this;
    readMove(state, this.words, this.moveAtoms);
    moveTemplates.write(this.moveAtoms, moveFeatures, 0);
    this.moves.score(moveFeatures, moveFeatures.length, moveScores);
    costsOf(state, parse, costs);
    const own = state.best(moveScores);
    const best = bestRight(costs, moveScores);
    const isRight = costs[own] === costs[best];
    this.moves.learn(moveFeatures, moveFeatures.length, { right: isRight ? own : best, wrong: own });
    const follows = isRight || (explores && this.random() < this.exploration);
    this.take(follows ? own : best, parse);
    return isRight;
  }

  private take(next: Move, parse: RightParse): void {
    if (next === move.shift) {
      this.state.shift();
      return;
    }
    const { head, child } = this.state.arcOf(next);
    this.state.attach(next, head === this.words.length ? 0 : this.learnLabel(head, child, parse));
  }

  /** The relation that the model gives an arc; it learns from those of right arcs only. */
  private learnLabel(head: number, child: number, { heads, labels }: RightParse): number {
    const { labelFeatures, labelScores } = this;
    readLabel(this.state, this.words, { head, child }, this.labelAtoms);
    labelTemplates.write(this.labelAtoms, labelFeatures, 0);
    this.labels.score(labelFeatures, labelFeatures.length, labelScores);
    const own = highest(labelScores);
    if (heads[child] === head) {
      this.labels.learn(labelFeatures, labelFeatures.length, { right: labels[child] ?? 0, wrong: own });
    }
    return own;
  }
}
