import { type LayerScores, type PointSpan, type Sample } from "../../score.js";
import { type ModifierOptions } from "./score-expressions.js";
/** An amount of money. */
export interface MoneyRow extends PointSpan {
    /** In units of the currency. In the gold null when only the extent is known; in a prediction null for a range. */
    readonly amount: number | null;
    /** ISO 4217; in the gold null when the text does not decide it, and then it is not judged. */
    readonly currency: string | null;
    readonly modifier: string | null;
    /** In the gold: whether a prediction there is neither right nor wrong (`pesos`, no number). */
    readonly isIgnored: boolean;
    readonly rule: string | null;
}
/**
 * Scores amounts of money: extents strict and relaxed, aligned as time expressions are; amount and currency among those
 * found; `all` is the F1 of amounts found with amount and currency right, `all and exact` also with the same span and
 * modifier (`at_least` counts as `more_than`).
 */
export declare function scoreMoney(samples: readonly Sample<MoneyRow>[], { withModifiers }?: ModifierOptions): LayerScores;
