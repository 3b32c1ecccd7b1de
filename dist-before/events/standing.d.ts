import type { Standing } from "./candidate.js";
import type { Reading } from "./reading.js";
/** Whether what a clause tells happened, by its own words and those of the clauses above it within its statement. */
export declare function standingOf(reading: Reading, index: number, top: number): Standing;
