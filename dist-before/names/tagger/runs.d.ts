import type { Word } from "../words.js";
/** Words in capitals one behind the other, particles between them included; half-open indices into a line's words. */
export interface Run {
    readonly from: number;
    readonly to: number;
}
/** The runs of a line. */
export declare function runsOf(words: readonly Word[]): Run[];
/**
 * Marks the words of a line that may belong to names in `active`, from `start` on: those in capitals, numbers beside
 * them, and up to three words between two of them.
 */
export declare function markActive(words: readonly Word[], active: Uint8Array, start: number): void;
