import { type Rows } from "./row.js";
/** The rows of a lexicon in JSON Lines: an object a line; empty lines are no rows. */
export declare function rowsOfJsonLines(text: string): Rows;
