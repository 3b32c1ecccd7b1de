import { highestOf } from "../learn/stepwise.js";
import { relationsIn } from "../syntax/parser/arc-labeller.js";
import type { GreedyModel } from "../syntax/parser/greedy-parser.js";
import { Guide } from "../syntax/parser/guide.js";
import { LabelFeatures } from "../syntax/parser/label-features.js";
import { openMoves } from "../syntax/parser/move-chooser.js";
import { MoveScorer } from "../syntax/parser/move-scorer.js";
import { type Move, move, ParserState } from "../syntax/parser/parser-state.js";
import type { ParserWords } from "../syntax/parser/parser-words.js";
import type { Lesson } from "./parser-learner.js";
import { StepTuner, type StepTuning } from "./tune-steps.js";

/** How the steps of a greedy parser are found. */
export interface ParserTuning {
  readonly moves: StepTuning;
  readonly labels: StepTuning;
}

/** A greedy parser whose decisions are not planned yet. */
export type UnplannedModel = Omit<GreedyModel, "plans">;

/** The plans of a greedy parser's decisions, found on lessons that it has not learnt from. */
export function plansFor(
  model: UnplannedModel,
  lessons: readonly Lesson[],
  tuning: ParserTuning,
): GreedyModel["plans"] {
  const observer = new Observer(
    model,
    lessons.some(({ guide }) => guide !== null),
  );
  for (const lesson of lessons) observer.watch(lesson);
  return observer.plans(tuning);
}

/** Parses with all features, and takes note of each decision. */
class Observer {
  private readonly state = new ParserState();
  private readonly guide: Guide | null;
  private readonly moves: MoveScorer;
  private readonly labels: LabelFeatures;
  private readonly model: UnplannedModel;
  private readonly relationsOf: ReturnType<typeof relationsIn>;
  private readonly tuners: { readonly moves: StepTuner; readonly labels: StepTuner };
  private readonly labelScores: Float64Array;

  constructor(model: UnplannedModel, isGuided: boolean) {
    this.model = model;
    this.relationsOf = relationsIn(model);
    this.guide = isGuided ? new Guide() : null;
    this.moves = new MoveScorer(model.moves, this.guide);
    this.labels = new LabelFeatures(this.guide);
    this.tuners = { moves: new StepTuner(model.moves), labels: new StepTuner(model.labels) };
    this.labelScores = new Float64Array(model.labels.classes);
  }

  watch({ open, guide }: Lesson): void {
    const words = open();
    if (guide) this.guide?.take(guide.heads, guide.labels);
    this.state.reset(words.length);
    while (!this.state.isFinal) {
      const next = this.state.forced ?? this.bestMove(words);
      this.state.make(next, this.bestLabel(words, next));
    }
  }

  plans({ moves, labels }: ParserTuning): GreedyModel["plans"] {
    return {
      moves: this.tuners.moves.plan(this.moves.features.length, moves),
      labels: this.tuners.labels.plan(this.labels.list.length, labels),
    };
  }

  private bestMove(words: ParserWords): Move {
    const { state, moves } = this;
    moves.score(state, words);
    this.tuners.moves.note(moves.features, openMoves(state));
    return state.best(moves.scores);
  }

  private bestLabel(words: ParserWords, next: Move): number {
    if (next === move.shift) return 0;
    const arc = this.state.arcOf(next);
    if (arc.head === words.length) return 0;
    const relations = this.relationsOf(words, arc);
    const { list } = this.labels;
    this.labels.read(this.state, words, arc);
    this.model.labels.score(list, list.length, this.labelScores);
    this.tuners.labels.note(list, relations);
    return highestOf(relations, this.labelScores);
  }
}
