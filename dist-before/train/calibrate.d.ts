import type { Calibration } from "../names/tagger/tagger-file.js";
/** A probability a model gave, as the logarithm of its odds, and whether what it was given to is right. */
export interface Judged {
    readonly logOdds: number;
    readonly isRight: boolean;
}
/**
 * Finds the slope and shift that make the probabilities hold: logistic regression by Newton's method with steps that are
 * halved until they help, the targets drawn in from 0 and 1 (Platt 1999; Lin, Lin and Weng 2007). Without two kinds of
 * answers nothing is corrected.
 */
export declare function fitCalibration(judged: readonly Judged[]): Calibration;
