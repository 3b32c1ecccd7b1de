import { type LineProblem } from "./row.js";
/** A record of a CSV file. */
export interface CsvRecord {
    /** The line it begins in, from 1. */
    readonly line: number;
    readonly cells: readonly string[];
}
/**
 * Reads CSV as RFC 4180 has it: cells in quotation marks may hold commas, line ends and doubled quotation marks. Empty
 * lines are no records. A record that breaks the rules becomes a problem, and reading goes on behind it.
 */
export declare function readCsv(text: string): {
    readonly records: readonly CsvRecord[];
    readonly problems: readonly LineProblem[];
};
