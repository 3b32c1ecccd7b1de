import { type LayerScores, type PointSpan, type Sample } from "../../score.js";
import { type ModifierOptions } from "./score-expressions.js";
/** A time expression with its TIMEX3 attributes. */
export interface DateRow extends PointSpan {
    readonly type: string;
    readonly value: string;
    /** In the gold: every value that is right, when more than one is; else empty. */
    readonly accept: readonly string[];
    /** TIMEX3 modifier; null when there is none, or the gold does not tell modifiers. */
    readonly modifier: string | null;
    readonly rule: string | null;
}
/**
 * Scores time expressions as TempEval-3 does (UzZaman et al. 2013, evaluate_entities): relaxed is a shared character,
 * strict the same span; the F1 of type and of value is the relaxed F1 times the share of right ones among those found.
 */
export declare function scoreDates(samples: readonly Sample<DateRow>[], { withModifiers }?: ModifierOptions): LayerScores;
