import type { Sample, ScoringError } from "../../score.js";
import { type SentenceEvent } from "./event-alignment.js";
import type { PairComparison } from "./pair-comparison.js";
/**
 * What was wrong about the events of a document: `missed TYPE`, `false TYPE`, `GOLD as PREDICTED` for a pair of
 * different types, and for a pair of the same type `source of TYPE` or `target of TYPE` where none of the gold actors
 * was found by its words. Points at the predicted trigger, or at the whole document when nothing was predicted.
 */
export declare function eventErrors({ docId, text }: Pick<Sample<SentenceEvent>, "docId" | "text">, pairs: readonly PairComparison[]): readonly ScoringError[];
