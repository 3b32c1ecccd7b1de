import type { Scoring } from "../../learn/averaged-perceptron.js";
import { compileTemplates, type Templates } from "../../learn/templates.js";
import type { Guide } from "./guide.js";
import { moveTemplateSet, readMoveAtoms } from "./move-atoms.js";
import type { ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** Scores all moves of a state: for training, and for a beam. */
export class MoveScorer {
  /** The features of the state last scored. */
  readonly features: Int32Array;
  /** The scores of its moves. */
  readonly scores = new Float64Array(3);
  private readonly atoms: Int32Array;
  private readonly templates: Templates;
  private readonly weights: Scoring;
  private readonly guide: Guide | null;

  /** `guide` is set anew for each sentence; weights that were trained with one need one. */
  constructor(weights: Scoring, guide: Guide | null) {
    const { lines, names } = moveTemplateSet(guide !== null);
    this.weights = weights;
    this.guide = guide;
    this.templates = compileTemplates(lines, names);
    this.atoms = new Int32Array(names.length);
    this.features = new Int32Array(lines.length);
  }

  /** Sets `features` and `scores`. */
  score(state: ParserState, words: ParserWords): void {
    this.read(state, words);
    this.weights.score(this.features, this.features.length, this.scores);
  }

  /** Sets `features` only. */
  read(state: ParserState, words: ParserWords): void {
    readMoveAtoms(state, words, this.guide, this.atoms);
    this.templates.write(this.atoms, this.features, 0);
  }
}
