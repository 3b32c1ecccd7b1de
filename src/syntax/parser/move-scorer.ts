import type { Scoring } from "../../learn/averaged-perceptron.js";
import type { Guide } from "./guide.js";
import { moveGuideAtoms, moveGuideTemplates } from "./guide-templates.js";
import { readMoveGuide } from "./guide-view.js";
import { moveAtoms, moveTemplates } from "./move-templates.js";
import { readMove } from "./move-view.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** Scores the moves of a state. */
export class MoveScorer {
  /** The features of the state last scored. */
  readonly features: Int32Array;
  /** The scores of its moves. */
  readonly scores = new Float64Array(3);
  private readonly atoms = new Int32Array(moveAtoms.length + moveGuideAtoms.length);
  private readonly weights: Scoring;
  private readonly guide: Guide | null;

  /** `guide` is set anew for each sentence; weights that were trained with one need one. */
  constructor(weights: Scoring, guide: Guide | null) {
    this.weights = weights;
    this.guide = guide;
    this.features = new Int32Array(moveTemplates.size + (guide ? moveGuideTemplates.size : 0));
  }

  /** Sets `features` and `scores`. */
  score(state: ParserState, words: ParserWords): void {
    this.read(state, words);
    this.weights.score(this.features, this.features.length, this.scores);
  }

  /** Sets `features` only. */
  read(state: ParserState, words: ParserWords): void {
    const { atoms, features, guide } = this;
    readMove(state, words, atoms);
    moveTemplates.write(atoms, features, 0);
    if (guide) {
      readMoveGuide(state, guide, atoms, moveAtoms.length);
      moveGuideTemplates.write(atoms, features, moveTemplates.size);
    }
  }
}
