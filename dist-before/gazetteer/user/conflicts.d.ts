import { type LexiconEntry } from "../../document/lexicon.js";
import type { LexiconProblem, Place } from "./problem.js";
/** An entry with where it stands. */
export interface PlacedEntry extends Place {
    readonly entry: LexiconEntry;
}
/** What entries say against each other, in whatever files they stand. */
export declare function conflictsOf(entries: readonly PlacedEntry[]): LexiconProblem[];
