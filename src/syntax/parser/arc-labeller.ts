import { Stepwise } from "../../learn/stepwise.js";
import type { GreedyModel } from "./greedy-parser.js";
import type { Guide } from "./guide.js";
import { labelTemplateSet, readLabelAtoms } from "./label-atoms.js";
import type { Arc } from "./label-view.js";
import { type Move, move, type ParserState } from "./parser-state.js";
import type { ParserWords } from "./parser-words.js";

/** What relations are chosen by. */
export type LabelModel = Pick<GreedyModel, "labels" | "candidates" | "plans">;

/** The number of a pair of tags, and of the side the head stands on. */
export function pairOf(head: number, child: number, isRight: boolean): number {
  return (head * 32 + child) * 2 + (isRight ? 1 : 0);
}

/** Gives for an arc the relations that come into question: those seen between its tags, or all. Never empty. */
export function relationsIn({ candidates, labels }: Pick<GreedyModel, "labels" | "candidates">) {
  const all = Uint8Array.from({ length: labels.classes }, (_, label) => label);
  return ({ tag }: ParserWords, { head, child }: Arc): Uint8Array => {
    const seen = candidates[pairOf(tag[head] ?? 0, tag[child] ?? 0, head < child)];
    return seen && seen.length > 0 ? seen : all;
  };
}

/** Chooses the relations of arcs. */
export class ArcLabeller {
  private readonly relationsOf: ReturnType<typeof relationsIn>;
  private readonly steps: Stepwise;
  private readonly atoms: Int32Array;
  private readonly guide: Guide | null;

  /** `guide` is set anew for each sentence; null for a model that was trained without one. */
  constructor(model: LabelModel, guide: Guide | null) {
    this.relationsOf = relationsIn(model);
    this.guide = guide;
    const templates = labelTemplateSet(guide !== null);
    this.atoms = new Int32Array(templates.names.length);
    this.steps = new Stepwise(model.labels, templates, model.plans.labels);
  }

  /** The best relation for the arc that a move is about to make; that of the root's word is the first. 0 for a shift. */
  labelOf(state: ParserState, words: ParserWords, next: Move): number {
    if (next === move.shift) return 0;
    const arc = state.arcOf(next);
    if (arc.head === words.length) return 0;
    const { steps, atoms, guide } = this;
    const relations = this.relationsOf(words, arc);
    if (relations.length === 1) return relations[0] ?? 0;
    readLabelAtoms({ state, words, guide }, arc, atoms);
    return steps.bestOf(atoms, relations);
  }
}
