import { type Measure } from "../../score.js";
import { type PairComparison } from "./pair-comparison.js";
/**
 * Scores the actors of aligned events: `source text, aligned` counts those right in any pair, `source text, type right`
 * only those of pairs of the same type, and so on for `target`, and by `exact` words or `code` instead of `text`.
 */
export declare function roleMeasures(pairs: readonly PairComparison[]): readonly Measure[];
/**
 * Scores whole events: right when both sides have a right actor, or none in the gold. `triple: type and text` and
 * `triple: type and code` ask for the type too, `triple: text only` and `triple: code only` do not.
 */
export declare function tripleMeasures(pairs: readonly PairComparison[]): readonly Measure[];
