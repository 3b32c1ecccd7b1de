import type { Forms } from "./forms.js";
import { type Knowledge } from "./knowledge.js";
import type { Word } from "./words.js";
/** Consecutive words of a sentence that may hold one name or several: half-open indices into the sentence's words. */
export interface Chunk {
    readonly from: number;
    readonly to: number;
    /** Whether capitals prove nothing here: a headline, or one common word that opens a sentence. */
    readonly isDoubtful: boolean;
}
/** The chunks of a sentence of prose, `of` and `and` of long names included. */
export declare function chunksOf(words: readonly Word[], forms: Forms, knowledge: Knowledge): Chunk[];
