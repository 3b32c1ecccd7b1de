import type { LayerScores, Sample } from "../../score.js";
import { type SentenceEvent } from "./event-alignment.js";
export type { EventActor } from "./actor-match.js";
export type { SentenceEvent } from "./event-alignment.js";
/** How events are read before they are scored. */
export interface SentenceEventOptions {
    /** Whether of each document only as many predicted events count as its gold has, the best supported first. */
    readonly bestOnly?: boolean;
    /** Whether CONCEDE and RETREAT are one type, YIELD, for gold that does not tell them apart. */
    readonly mergeYield?: boolean;
}
/**
 * Scores the events of documents of about a sentence, whose gold has one main event, rarely more: a prediction of
 * further true events counts as false, so read `bestOnly` beside the full run. Measures: those of `typeMeasures`,
 * `roleMeasures` and `tripleMeasures`. A document without gold events is taken as not annotated and left out,
 * predictions and all.
 */
export declare function scoreSentenceEvents(samples: readonly Sample<SentenceEvent>[], options?: SentenceEventOptions): LayerScores;
