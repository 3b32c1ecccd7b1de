import { type LayerScores, type PointSpan, type Sample } from "../../score.js";
/** A name with its type; rows of other types than those scored are ignored on both sides. */
export interface NameRow extends PointSpan {
    readonly type: string;
    /** Of a prediction; null in the gold. */
    readonly rule: string | null;
}
/**
 * Scores names. Exact: same span and type. Relaxed: a shared character with a name of the same type, precision over the
 * predictions, recall over the gold. Boundary: same span, whatever the type. A row given twice counts once.
 */
export declare function scoreNames(samples: readonly Sample<NameRow>[]): LayerScores;
