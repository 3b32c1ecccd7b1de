import type { PointSpan, ScoringError } from "../../score.js";
/** A mention both sides have: the thing it stands for by the gold, and by the prediction. */
export interface SharedMention extends PointSpan {
    readonly docId: string;
    readonly gold: string;
    readonly predicted: string;
    readonly rule: string | null;
}
/**
 * Where clusters differ: a gold cluster the prediction has in pieces is `split`, one error for each piece but the
 * largest; a predicted cluster that holds several things is `mixed`, one error for each but that with most mentions.
 * An error shows the first mention of its piece.
 */
export declare function clusterErrors(mentions: readonly SharedMention[]): ScoringError[];
/** Mentions by what they stand for on one side, in order of first mention. */
export declare function groupedBy(mentions: readonly SharedMention[], side: "gold" | "predicted"): Map<string, SharedMention[]>;
