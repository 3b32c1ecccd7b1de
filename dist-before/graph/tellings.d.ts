import type { Link } from "./partition.js";
import type { Report } from "./report.js";
import { type Rows, type Store } from "./store.js";
/** Reports of different articles that do not differ in anything that is compared. */
export interface Telling {
    /** The first of them. */
    readonly report: Report;
    /** Whether a report like it could be recognized as one of the same happening. */
    readonly isRecognizable: boolean;
    /** All of them, by article and event, in article order. */
    readonly members: readonly (readonly [article: number, event: number])[];
}
/**
 * Gathers reports (in article order) into tellings, in the order of their first members. A report too vague to be
 * recognized even when it is told again in the same words is a telling by itself.
 */
export declare function tellingsOf(reports: Iterable<readonly Report[]>, store: Store): Rows<Telling>;
/** Whether a report would be joined with one just like it: nothing is more like it, so one that would not joins nothing. */
export declare function isRecognizable(report: Report): boolean;
/** The evidence that tellings are of one happening: those that share a party and lie near each other in time are compared. */
export declare function tellingLinks(tellings: Rows<Telling>, store: Store): Rows<Link>;
