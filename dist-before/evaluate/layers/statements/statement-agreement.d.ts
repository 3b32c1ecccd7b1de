import { type Attribution, type Part } from "./attributions.js";
/** What of a pair of statements is looked at to tell whether they agree. */
export interface Compared {
    readonly predicted: Attribution;
    readonly gold: Attribution;
    /** Tokens of both contents divided by tokens of either (Jaccard), from 0 to 1. */
    readonly similarity: number;
}
/** How many numbers two sorted lists have in common. */
export declare function sharedBy(left: readonly number[], right: readonly number[]): number;
/** Whether two parts have the same fragments, all their tokens the same. */
export declare function isSamePart(a: Part, b: Part): boolean;
/** Whether two parts have the same words, whatever the marks. */
export declare function isSameCore(a: Part, b: Part): boolean;
/**
 * Whether two parts have something to tell in common: where both have telling words, one of these, else any token. Two
 * parts that are not there agree.
 */
export declare function isOverlapping(a: Part, b: Part): boolean;
/** Whether the contents match: at least half of the tokens of either are in both. */
export declare function isMatched({ similarity }: Compared): boolean;
/** Whether the pair tells who said what: matched contents and overlapping sources. */
export declare function saysWhoSaidWhat(pair: Compared): boolean;
/** Who said what, with an overlapping cue too. */
export declare function isLenientlyRight(pair: Compared): boolean;
/** Whether all three parts agree by a measure. */
export declare function areAllSame({ predicted, gold }: Compared, isSame: (a: Part, b: Part) => boolean): boolean;
/** Whether more than a share of the gold content, counted in code points from its first to its last, is predicted. */
export declare function isCovered({ predicted, gold }: Compared, share: number): boolean;
