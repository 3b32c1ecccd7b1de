import { type Move } from "./parser-state.js";
/** A move that may follow a parse in the beam. */
export interface Candidate {
    /** The sum of the scores of all moves up to this one. */
    readonly score: number;
    /** The place in the beam of the parse that is continued. */
    readonly parent: number;
    readonly next: Move;
}
/** The best continuations of the parses in a beam, the best first. */
export declare class Candidates {
    size: number;
    readonly score: Float64Array;
    readonly parent: Uint8Array;
    private readonly moves;
    /** `width` is that of the beam. */
    constructor(width: number);
    clear(): void;
    move(at: number): Move;
    /** Takes a continuation in if it is among the best so far. Of equal scores the one offered first is better. */
    offer({ score, parent, next }: Candidate): void;
    /** Whether no later candidate continues the same parse. */
    isLastOfParent(at: number): boolean;
}
