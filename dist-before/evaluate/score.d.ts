/** How many of those predicted were right, and how many of those in the gold were found. The two differ where the sides are matched apart. */
export interface Counts {
    readonly rightPredicted: number;
    readonly predicted: number;
    readonly rightGold: number;
    readonly gold: number;
}
/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface F1Score extends Counts {
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
}
/** A share of right ones among those that could be judged, as the kind given a matched statement. */
export interface Share {
    readonly right: number;
    readonly of: number;
    /** From 0 to 1; null when there was nothing to judge. */
    readonly accuracy: number | null;
}
/** One row of the table of scores. Its name is unique within its layer and stays the same from version to version. */
export type Measure = ({
    readonly name: string;
    readonly kind: "f1";
} & F1Score) | ({
    readonly name: string;
    readonly kind: "accuracy";
} & Share)
/** A mean of other measures, from 0 to 1. */
 | {
    readonly name: string;
    readonly kind: "mean";
    readonly mean: number;
};
/** What scoring a layer found out. */
export interface LayerScores {
    /** As `names`, `linking`, `dates`, `money`, `statements`, `events`, `coreference`, `syntax`. */
    readonly layer: string;
    readonly measures: readonly Measure[];
    readonly errors: readonly ScoringError[];
}
/** Something the prediction got wrong: missed, found where nothing is, or found with a wrong value. Offsets are code points. */
export interface ScoringError {
    /** What errors are grouped by, as `missed PERSON: one word` or `value DATE`. */
    readonly kind: string;
    readonly docId: string;
    /** The words to look at, half-open, in Unicode code points of the document's text. */
    readonly start: number;
    readonly end: number;
    /** What the gold says there; null when it says nothing. */
    readonly gold: string | null;
    /** What was predicted; null when nothing was. */
    readonly predicted: string | null;
    /** The rule that made the prediction; null when there is none, or none is known. */
    readonly rule: string | null;
}
/** A document with what the gold and the prediction say of it, as the scorers of single layers take it. */
export interface Sample<Gold, Predicted = Gold> {
    readonly docId: string;
    readonly text: string;
    readonly gold: readonly Gold[];
    readonly predicted: readonly Predicted[];
}
/** A half-open range of Unicode code points, as the datasets and the gold count. */
export interface PointSpan {
    readonly start: number;
    readonly end: number;
}
/** A text that is the same for the same span and different for another. */
export declare function spanKey({ start, end }: PointSpan): string;
/** Precision, recall and F1 of counts; 0 where nothing was predicted or nothing is in the gold. */
export declare function f1Of({ rightPredicted, predicted, rightGold, gold }: Counts): F1Score;
/** The usual case: each right prediction is one found gold item. */
export declare function matched(right: number, predicted: number, gold: number): F1Score;
/** A share as an accuracy. */
export declare function shareOf(right: number, of: number): Share;
/** A named row of F1. */
export declare function f1Measure(name: string, score: F1Score): Measure;
/** A named row of accuracy. */
export declare function accuracyMeasure(name: string, share: Share): Measure;
/** A named row of a mean. */
export declare function meanMeasure(name: string, mean: number): Measure;
/** The number a measure is ranked by: F1, accuracy or mean, from 0 to 1; null when there was nothing to judge. */
export declare function headline(measure: Measure): number | null;
/**
 * Rounds a number from 0 up as Python's `round` does: to the nearest decimal, a true tie to the even digit. The
 * reference scorers print that way, and scores must agree with them to the last digit.
 */
export declare function rounded(value: number, decimals: number): number;
