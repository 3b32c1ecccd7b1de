import { type Move, moveNumbered } from "./parser-state.js";

/** A move with the label of its arc. */
export interface Action {
  readonly next: Move;
  readonly label: number;
}

/** What is remembered of a parse in the beam: its last action, and which parse of the step before it continues. */
export interface TracedAction extends Action {
  readonly parent: number;
}

/** The ways by which the parses of a beam came about, so that a learner can follow them again. */
export class Trace {
  /** After each step the score of the best parse. */
  best = new Float64Array(0);
  private parents = new Uint8Array(0);
  private actions = new Int32Array(0);
  private readonly width: number;

  /** `width` is that of the beam. */
  constructor(width: number) {
    this.width = width;
  }

  /** Begins a sentence of so many steps. */
  reset(steps: number): void {
    if (this.best.length >= steps) return;
    this.best = new Float64Array(2 * steps);
    this.parents = new Uint8Array(2 * steps * this.width);
    this.actions = new Int32Array(2 * steps * this.width);
  }

  /** Keeps the action by which the parse at a place of the beam was continued. */
  set(step: number, place: number, action: TracedAction): void {
    this.parents[step * this.width + place] = action.parent;
    this.actions[step * this.width + place] = packedAction(action);
  }

  /** Writes the first `steps` actions, packed, of the parse that is best after them. */
  pathTo(steps: number, path: Int32Array): void {
    let place = 0;
    for (let step = steps - 1; step >= 0; step--) {
      path[step] = this.actions[step * this.width + place] ?? 0;
      place = this.parents[step * this.width + place] ?? 0;
    }
  }
}

/** An action as one number. */
export function packedAction({ next, label }: Action): number {
  return (label << 2) | next;
}

/** The action that was packed. */
export function unpackedAction(packed: number): Action {
  return { next: moveNumbered(packed & 3), label: packed >> 2 };
}
