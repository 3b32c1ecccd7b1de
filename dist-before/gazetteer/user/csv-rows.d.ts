import { type Rows } from "./row.js";
/** The rows of a lexicon in CSV: a header, then an entry a record, its aliases separated by `|`. */
export declare function rowsOfCsv(text: string): Rows;
