import type { ArcLabeller } from "../syntax/parser/arc-labeller.js";
import { packedAction } from "../syntax/parser/beam-trace.js";
import type { MoveScorer } from "../syntax/parser/move-scorer.js";
import { type Move, move, ParserState } from "../syntax/parser/parser-state.js";
import type { ParserWords } from "../syntax/parser/parser-words.js";
import { bestRight, costsOf } from "./oracle.js";
import type { RightParse } from "./right-parse.js";

/**
 * A way to the right tree. Several lead there, as an arc may be made early or late: of the moves that lose no arc, or
 * the fewest, the one is taken that the weights prefer so far.
 */
export class RightPath {
  /** The actions, packed. */
  actions = new Int32Array(0);
  /** After each action the sum of the scores of the moves. */
  scores = new Float64Array(0);
  private readonly state = new ParserState();
  private readonly costs = new Int32Array(3);
  private readonly moves: MoveScorer;
  private readonly labeller: ArcLabeller;

  constructor(moves: MoveScorer, labeller: ArcLabeller) {
    this.moves = moves;
    this.labeller = labeller;
  }

  /** Finds the way to the tree of a sentence. */
  follow(words: ParserWords, parse: RightParse): void {
    const { state, moves, costs } = this;
    const steps = 2 * words.length;
    if (this.actions.length < steps) this.grow(2 * steps);
    state.reset(words.length);
    let sum = 0;
    for (let step = 0; step < steps; step++) {
      moves.score(state, words);
      costsOf(state, parse, costs);
      const next = bestRight(costs, moves.scores);
      sum += moves.scores[next] ?? 0;
      const label = this.labelOf(words, parse, next);
      this.actions[step] = packedAction({ next, label });
      this.scores[step] = sum;
      state.make(next, label);
    }
  }

  /** The relation in the tree; of an arc that is not there, as a crossing one cannot be had, the one preferred. */
  private labelOf(words: ParserWords, { heads, labels }: RightParse, next: Move): number {
    if (next === move.shift) return 0;
    const { head, child } = this.state.arcOf(next);
    const isRight = head < words.length && heads[child] === head;
    return isRight ? (labels[child] ?? 0) : this.labeller.labelOf(this.state, words, next);
  }

  private grow(size: number): void {
    this.actions = new Int32Array(size);
    this.scores = new Float64Array(size);
  }
}
