import type { Delimiter } from "./scan.js";
/** The values of one record, without regard to a carriage return at its end; null when it is not one record. */
export declare function cellsOf(record: string, delimiter: Delimiter): readonly string[] | null;
