import type { Stretch } from "./pairing.js";
import type { Passage } from "./row-change.js";
import type { RunIndex } from "./run-index.js";
/** A row that stands in the text, as far as its place goes. */
export interface Placed extends Stretch {
    readonly sentence_id: string | null;
    readonly surface: string;
}
/** What an article's text says about a row. */
export interface Quoted {
    /** The sentence it begins in; null when it stands in none. */
    readonly sentence: string | null;
    /** The row's text and its sentence, whatever reaches further. */
    readonly passage: Passage;
}
/**
 * Reads sentences and passages out of an article of a run. `marks` are the words to point out, the row's own text when
 * there are none.
 */
export declare function quoterOf(run: RunIndex, text: string): (row: Placed, marks?: readonly Stretch[]) => Quoted;
