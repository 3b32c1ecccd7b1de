import type { Comparison } from "./compare.js";
/** How a comparison is reported. */
export interface ReportOptions {
    /** What the runs are called: their folders. */
    readonly a: string;
    readonly b: string;
    /** Changes shown of each group: `Infinity` for all. */
    readonly shown: number;
}
/** What differs, as Markdown that reads well in a terminal; one line when nothing does. */
export declare function reportOf({ datasets, leftOut }: Comparison, options: ReportOptions): string;
