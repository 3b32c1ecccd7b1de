import { type F1Score, type Measure } from "../../score.js";
import { type Role } from "./attributions.js";
import type { Comparison } from "./statement-pairs.js";
/**
 * How well the spans of each part are found, whatever statement they belong to; a fragment that comes twice in a
 * document counts once. Exact and core: the same fragment, with and without the marks at its ends (Pareti et al. 2013).
 * Words: the tokens covered. Partial: see `partialScore`.
 */
export declare function spanMeasures(documents: readonly Comparison[]): Measure[];
/**
 * The intersection measure of Johansson and Moschitti, the partial match of Pareti (2015): each fragment counts for the
 * largest share of it that one fragment of the other side covers, so that the numbers of right ones have fractions.
 */
export declare function partialScore(documents: readonly Comparison[], role: Role): F1Score;
