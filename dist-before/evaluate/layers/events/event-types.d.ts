import { type Measure } from "../../score.js";
import type { SentenceEvent } from "./event-alignment.js";
/** The gold and the predicted events of a document. */
export interface EventLists {
    readonly gold: readonly SentenceEvent[];
    readonly predicted: readonly SentenceEvent[];
}
/**
 * Scores the types of events without looking at their actors; of a document, each type counts as often as it has
 * events of it: `type`, `type, macro`, `quad class`, `type X` for each type that occurs, `documents with all types
 * found`. Types that no quad class holds make a class of their own.
 *
 * `type, macro` is the mean F1 of the types in the gold, each rounded to four decimals as the reference scorer does.
 */
export declare function typeMeasures(documents: readonly EventLists[]): readonly Measure[];
