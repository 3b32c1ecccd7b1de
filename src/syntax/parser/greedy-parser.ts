import type { PackedWeights } from "../../learn/packed-weights.js";
import type { Guide } from "./guide.js";
import { LabelFeatures } from "./label-features.js";
import type { Arc } from "./label-view.js";
import { MoveScorer } from "./move-scorer.js";
import { type Move, move, ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** What a greedy parser has learnt: moves and relations have a model each. */
export interface GreedyModel {
  /** Weights of the three moves. */
  readonly moves: PackedWeights;
  /** Weights of the relations. */
  readonly labels: PackedWeights;
  /** The relations seen between two tags, by `pairOf`; all of them where the list is empty. */
  readonly candidates: readonly Uint8Array[];
}

/** The number of a pair of tags, and of the side the head stands on. */
export function pairOf(head: number, child: number, isRight: boolean): number {
  return (head * 32 + child) * 2 + (isRight ? 1 : 0);
}

/** Parses from the first word to the last, and never takes a move back. */
export class GreedyParser {
  private readonly model: GreedyModel;
  private readonly state = new ParserState();
  private readonly moves: MoveScorer;
  private readonly features: LabelFeatures;
  private readonly all: Uint8Array;

  /** `guide` is set anew for each sentence; null for a model that was trained without one. */
  constructor(model: GreedyModel, guide: Guide | null) {
    this.model = model;
    this.moves = new MoveScorer(model.moves, guide);
    this.features = new LabelFeatures(guide);
    this.all = Uint8Array.from({ length: model.labels.classes }, (_, label) => label);
  }

  /** The parse of a sentence; it is good until the next one. */
  parse(words: ParserWords): ParserState {
    const { state } = this;
    state.reset(words.length);
    while (!state.isFinal) {
      const next = state.forced ?? this.bestMove(words);
      if (next === move.shift) state.shift();
      else state.attach(next, this.labelOf(words, state.arcOf(next)));
    }
    return state;
  }

  private bestMove(words: ParserWords): Move {
    this.moves.score(this.state, words);
    return this.state.best(this.moves.scores);
  }

  /** The best relation for an arc; that of the root's word is the first. */
  private labelOf(words: ParserWords, arc: Arc): number {
    const { head, child } = arc;
    if (head === words.length) return 0;
    const { candidates, labels } = this.model;
    const seen = candidates[pairOf(words.tag[head] ?? 0, words.tag[child] ?? 0, head < child)];
    const [only] = seen ?? [];
    if (only !== undefined && seen?.length === 1) return only;
    this.features.read(this.state, words, arc);
    const { list } = this.features;
    return labels.bestOf(list, list.length, seen && seen.length > 0 ? seen : this.all);
  }
}
