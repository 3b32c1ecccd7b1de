import { Stepwise } from "../../learn/stepwise.js";
import type { GreedyModel } from "./greedy-parser.js";
import type { Guide } from "./guide.js";
import { labelTemplateSet, readLabelAtoms } from "./label-atoms.js";
import { type Move, move, type ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** What relations are chosen by. */
export type LabelModel = Pick<GreedyModel, "labels" | "candidates" | "plans">;

/** The number of a pair of tags, and of the side the head stands on. */
export function pairOf(head: number, child: number, isRight: boolean): number {
  return (head * 32 + child) * 2 + (isRight ? 1 : 0);
}

/** Chooses the relations of arcs. */
export class ArcLabeller {
  private readonly model: LabelModel;
  private readonly steps: Stepwise;
  private readonly atoms: Int32Array;
  private readonly guide: Guide | null;
  private readonly all: Uint8Array;

  /** `guide` is set anew for each sentence; null for a model that was trained without one. */
  constructor(model: LabelModel, guide: Guide | null) {
    this.model = model;
    this.guide = guide;
    const templates = labelTemplateSet(guide !== null);
    this.atoms = new Int32Array(templates.names.length);
    this.steps = new Stepwise(model.labels, templates, model.plans.labels);
    this.all = Uint8Array.from({ length: model.labels.classes }, (_, label) => label);
  }

  /** The best relation for the arc that a move is about to make; that of the root's word is the first. 0 for a shift. */
  labelOf(state: ParserState, words: ParserWords, next: Move): number {
    if (next === move.shift) return 0;
    const arc = state.arcOf(next);
    const { head, child } = arc;
    if (head === words.length) return 0;
    const { model, steps, atoms, guide } = this;
    const seen = model.candidates[pairOf(words.tag[head] ?? 0, words.tag[child] ?? 0, head < child)];
    const [only] = seen ?? [];
    if (only !== undefined && seen?.length === 1) return only;
    readLabelAtoms({ state, words, guide }, arc, atoms);
    return steps.bestOf(atoms, seen && seen.length > 0 ? seen : this.all);
  }
}
