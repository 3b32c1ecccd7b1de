import type { EventType } from "../document/events.js";
import type { Report } from "./report.js";
/** One kind of evidence that two reports are of one happening, or that they are of two. */
export interface ReportComparator {
    readonly name: string;
    readonly description: string;
    /** Added to the score for every 1 that `compare` gives; negative for evidence that they are two. */
    readonly weight: number;
    /** 0 (says nothing) to 1 (fully). */
    readonly compare: (a: Report, b: Report) => number;
}
/** From this score up two reports are of one happening, unless something else keeps their incidents apart. */
export declare const sameScore = 8.5;
/** Whether a happening of one type may be reported as the other. */
export declare function mayBeOne(a: EventType, b: EventType): boolean;
/** The evidence, weighed. Weights are set by judgement; nobody has learnt them. */
export declare const reportComparators: readonly ReportComparator[];
/** What the comparators say of two reports whose types may be one. */
export declare function judgeReports(a: Report, b: Report): {
    score: number;
    isContested: boolean;
    reasons: string[];
};
