import type { Bench } from "./bench.js";
/** The report of a measurement in Markdown: a table of medians with least and greatest of the rounds, then what it comes to in words. */
export declare function benchReport(result: Bench): string;
