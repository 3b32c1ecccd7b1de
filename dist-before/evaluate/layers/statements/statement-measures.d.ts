import { type Measure } from "../../score.js";
import type { Comparison } from "./statement-pairs.js";
/**
 * How many statements are right. Where kinds are told apart, recall goes by the kind of the gold content and precision
 * by the kind of the predicted one.
 */
export declare function statementMeasures(documents: readonly Comparison[]): Measure[];
/** How often the speaker and the cue are right among statements whose contents match. Kinds are those of the gold. */
export declare function attributionMeasures(documents: readonly Comparison[]): Measure[];
