import type { PackedWeights } from "../../learn/packed-weights.js";
import type { StepPlan } from "../../learn/stepwise.js";
import { ArcLabeller } from "./arc-labeller.js";
import type { Guide } from "./guide.js";
import { MoveChooser } from "./move-chooser.js";
import { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** What a greedy parser has learnt: moves and relations have a model each. */
export interface GreedyModel {
  /** Weights of the three moves. */
  readonly moves: PackedWeights;
  /** Weights of the relations. */
  readonly labels: PackedWeights;
  readonly plans: { readonly moves: StepPlan; readonly labels: StepPlan };
  /** The relations seen between two tags, by `pairOf`; all of them where the list is empty. */
  readonly candidates: readonly Uint8Array[];
}

/** Parses from the first word to the last, and never takes a move back. */
export class GreedyParser {
  private readonly state = new ParserState();
  private readonly moves: MoveChooser;
  private readonly labeller: ArcLabeller;

  /** `guide` is set anew for each sentence; null for a model that was trained without one. */
  constructor(model: GreedyModel, guide: Guide | null) {
    this.moves = new MoveChooser(model, guide);
    this.labeller = new ArcLabeller(model, guide);
  }

  /** The parse of a sentence; it is good until the next one. */
  parse(words: ParserWords): ParserState {
    const { state, moves, labeller } = this;
    state.reset(words.length);
    while (!state.isFinal) {
      const next = state.forced ?? moves.best(state, words);
      state.make(next, labeller.labelOf(state, words, next));
    }
    return state;
  }
}
