import { Stepwise } from "../../learn/stepwise.js";
import type { GreedyModel } from "./greedy-parser.js";
import type { Guide } from "./guide.js";
import { moveTemplateSet, readMoveAtoms } from "./move-atoms.js";
import { type Move, move, moveNumbered, type ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

const withoutRight = Uint8Array.of(move.shift, move.left);
const all = Uint8Array.of(move.shift, move.left, move.right);

/** The moves that are allowed in a state that leaves a choice. */
export const openMoves = ({ depth }: ParserState): Uint8Array => (depth > 1 ? all : withoutRight);

/** Chooses the moves of a greedy parser. */
export class MoveChooser {
  private readonly steps: Stepwise;
  private readonly atoms: Int32Array;
  private readonly guide: Guide | null;

  /** `guide` is set anew for each sentence; null for a model that was trained without one. */
  constructor({ moves, plans }: Pick<GreedyModel, "moves" | "plans">, guide: Guide | null) {
    this.guide = guide;
    const templates = moveTemplateSet(guide !== null);
    this.atoms = new Int32Array(templates.names.length);
    this.steps = new Stepwise(moves, templates, plans.moves);
  }

  /** The best move in a state that leaves a choice. */
  best(state: ParserState, words: ParserWords): Move {
    readMoveAtoms(state, words, this.guide, this.atoms);
    return moveNumbered(this.steps.bestOf(this.atoms, openMoves(state)));
  }
}
