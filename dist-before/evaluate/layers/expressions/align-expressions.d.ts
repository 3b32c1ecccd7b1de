import { type PointSpan } from "../../score.js";
/** Which expressions of the two sides stand for each other. */
export interface Alignment<Gold, Predicted> {
    readonly pairs: readonly (readonly [Gold, Predicted])[];
    readonly missed: readonly Gold[];
    readonly spurious: readonly Predicted[];
}
/**
 * Aligns expressions one to one as TempEval-3 does (UzZaman et al. 2013): equal spans first, then, in the order given,
 * each gold expression with the first free prediction it shares a character with.
 */
export declare function alignExpressions<Gold extends PointSpan, Predicted extends PointSpan>(gold: readonly Gold[], predicted: readonly Predicted[]): Alignment<Gold, Predicted>;
/** Whether two expressions cover the same characters. */
export declare function isSameSpan(a: PointSpan, b: PointSpan): boolean;
