import { AveragedPerceptron, highest } from "../learn/averaged-perceptron.js";
import { randomFrom, shuffled } from "../learn/random.js";
import { Guide } from "../syntax/parser/guide.js";
import { LabelFeatures } from "../syntax/parser/label-features.js";
import { MoveScorer } from "../syntax/parser/move-scorer.js";
import { type Move, move, ParserState } from "../syntax/parser/parser-state.js";
import type { ParserWords } from "../syntax/parser/parser-words.js";
import { bestRight, costsOf } from "./oracle.js";
import type { RightParse } from "./right-parse.js";

/** A sentence to learn from. */
export interface Lesson {
  /** Makes `ParserWords` read the sentence, and gives them; they are good until the next lesson. */
  readonly open: () => ParserWords;
  readonly parse: RightParse;
  /** What the other parser makes of it: heads and labels of its words. Null for a parser without a guide. */
  readonly guide: { readonly heads: Int32Array; readonly labels: Uint8Array } | null;
}

/** How a greedy parser learns. */
export interface LearnerOptions {
  /** The size of the tables of moves and of labels: 2^bits places. */
  readonly bits: { readonly moves: number; readonly labels: number };
  /** How many relations there are. */
  readonly relations: number;
  readonly seed: number;
  /** How often, from the second round on, a wrong move is followed, so that the parser learns to go on from it. */
  readonly exploration: number;
  /** Whether its lessons have guides. */
  readonly isGuided: boolean;
}

/** Trains a greedy parser with a dynamic oracle. */
export class ParserLearner {
  readonly moves: AveragedPerceptron;
  readonly labels: AveragedPerceptron;
  private readonly guide: Guide | null;
  private readonly exploration: number;
  private readonly random: () => number;
  private readonly state = new ParserState();
  private readonly scorer: MoveScorer;
  private readonly labelFeatures: LabelFeatures;
  private readonly labelScores: Float64Array;
  private readonly costs = new Int32Array(3);

  constructor({ bits, relations, seed, exploration, isGuided }: LearnerOptions) {
    this.exploration = exploration;
    this.random = randomFrom(seed);
    this.moves = new AveragedPerceptron({ bits: bits.moves, classes: 3 });
    this.labels = new AveragedPerceptron({ bits: bits.labels, classes: relations });
    this.guide = isGuided ? new Guide() : null;
    this.scorer = new MoveScorer(this.moves, this.guide);
    this.labelFeatures = new LabelFeatures(this.guide);
    this.labelScores = new Float64Array(relations);
  }

  /** Goes once through all lessons in an order of its own; gives the share of moves that were right. */
  learnAll(lessons: readonly Lesson[], explores: boolean): number {
    let [right, all] = [0, 0];
    for (const index of shuffled(lessons.length, this.random)) {
      const lesson = lessons[index];
      if (!lesson) continue;
      const words = lesson.open();
      if (lesson.guide) this.guide?.take(lesson.guide.heads, lesson.guide.labels);
      this.state.reset(words.length);
      for (; !this.state.isFinal; all++) if (this.learnMove(words, lesson.parse, explores)) right++;
    }
    return right / Math.max(1, all);
  }

  /** Learns from the next move and makes one; tells whether the model's own was right. */
  private learnMove(words: ParserWords, parse: RightParse, explores: boolean): boolean {
    const { state, scorer, costs } = this;
    scorer.score(state, words);
    costsOf(state, parse, costs);
    const own = state.best(scorer.scores);
    const best = bestRight(costs, scorer.scores);
    const isRight = costs[own] === costs[best];
    this.moves.learn(scorer.features, scorer.features.length, { right: isRight ? own : best, wrong: own });
    const follows = isRight || (explores && this.random() < this.exploration);
    this.take(follows ? own : best, words, parse);
    return isRight;
  }

  private take(next: Move, words: ParserWords, parse: RightParse): void {
    if (next === move.shift) {
      this.state.shift();
      return;
    }
    const { head } = this.state.arcOf(next);
    this.state.attach(next, head === words.length ? 0 : this.learnLabel(next, words, parse));
  }

  /** The relation that the model gives an arc; it learns from those of right arcs only. */
  private learnLabel(next: Move, words: ParserWords, { heads, labels }: RightParse): number {
    const arc = this.state.arcOf(next);
    const { labelScores, labelFeatures } = this;
    labelFeatures.read(this.state, words, arc);
    const { list } = labelFeatures;
    this.labels.score(list, list.length, labelScores);
    const own = highest(labelScores);
    if (heads[arc.child] === arc.head) {
      this.labels.learn(list, list.length, { right: labels[arc.child] ?? 0, wrong: own });
    }
    return own;
  }
}
