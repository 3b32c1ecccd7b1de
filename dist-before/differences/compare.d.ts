import type { RunTables } from "./columns.js";
import { type Difference } from "./record.js";
import { type DatasetChanges } from "./row-change.js";
/** The name of a dataset that is compared. */
export type ComparedDataset = Difference["dataset"];
/** How a dataset differs between two runs. */
export interface DatasetComparison extends DatasetChanges {
    readonly dataset: ComparedDataset;
    /** Rows in all, those of articles that cannot be compared too. */
    readonly totalA: number;
    readonly totalB: number;
}
/** How two runs differ. */
export interface Comparison {
    /** Every dataset that is compared, in the order of the catalogue; its changes in the order of the articles and of the text. */
    readonly datasets: readonly DatasetComparison[];
    /** Articles whose rows are not compared: in one run only, or with another text or date. */
    readonly leftOut: number;
}
/**
 * Compares two runs, A before and B after: articles first, then within each article that both have the rows by their
 * place in the text, then what joins them. Takes time in proportion to the rows; only statements of an article that
 * have no exact counterpart are compared each with each.
 */
export declare function compareRuns(a: RunTables, b: RunTables): Comparison;
/** The records of a comparison, in the order of its datasets and changes. */
export declare function differencesOf({ datasets }: Comparison): Difference[];
