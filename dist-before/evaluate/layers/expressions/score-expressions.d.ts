import type { F1Score, LayerScores, Measure, PointSpan, Sample, Share } from "../../score.js";
import type { Alignment } from "./align-expressions.js";
/** What a gold tells beside what every gold tells. */
export interface ModifierOptions {
    /** Whether the gold has modifiers, so that they can be judged. */
    readonly withModifiers?: boolean;
}
/** How many there are on each side, and what is judged. */
export interface Totals extends Required<ModifierOptions> {
    readonly predicted: number;
    readonly gold: number;
}
/** An expression of either side. */
interface ExpressionRow extends PointSpan {
    readonly rule: string | null;
}
/** How the errors of a layer are named and shown. */
export interface Description<Row, Judged> {
    /** What a missed or false expression is called behind the word, as ` DATE`; may be empty. */
    readonly suffix: (row: Row) => string;
    /** What stands behind the words, as `DATE 2022-10-01`. */
    readonly details: (row: Row) => string;
    /** What is wrong with a pair; null when nothing is. */
    readonly fault: (judged: Judged) => string | null;
}
/** How a layer of expressions is scored. */
interface ExpressionScoring<Row, Judged> extends Required<ModifierOptions> {
    readonly layer: string;
    readonly align: (sample: Sample<Row>) => Alignment<Row, Row>;
    /** What of an aligned pair is right. */
    readonly judge: (gold: Row, predicted: Row) => Judged;
    readonly measuresOf: (judged: readonly Judged[], totals: Totals) => readonly Measure[];
    readonly describe: Description<Row, Judged>;
}
/** Aligns each document, judges the pairs, and gives the measures over all documents with what is missed, false or wrong. */
export declare function scoreExpressions<Row extends ExpressionRow, Judged>(samples: readonly Sample<Row>[], { layer, withModifiers, align, judge, measuresOf, describe }: ExpressionScoring<Row, Judged>): LayerScores;
/** The score of an attribute: that of the extents times the share of right attributes among those that can be judged. */
export declare function timesShare(extents: F1Score, { right, of, accuracy }: Share): F1Score;
export {};
