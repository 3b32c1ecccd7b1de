import { type Move } from "./parser-state.js";
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
export declare class Trace {
    /** After each step the score of the best parse. */
    best: Float64Array<ArrayBuffer>;
    private parents;
    private actions;
    private readonly width;
    /** `width` is that of the beam. */
    constructor(width: number);
    /** Begins a sentence of so many steps. */
    reset(steps: number): void;
    /** Keeps the action by which the parse at a place of the beam was continued. */
    set(step: number, place: number, action: TracedAction): void;
    /** Writes the first `steps` actions, packed, of the parse that is best after them. */
    pathTo(steps: number, path: Int32Array): void;
}
/** An action as one number. */
export declare function packedAction({ next, label }: Action): number;
/** The action that was packed. */
export declare function unpackedAction(packed: number): Action;
