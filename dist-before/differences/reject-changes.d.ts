import { type DatasetChanges } from "./row-change.js";
import type { Sides } from "./sides.js";
/** What became of the inputs that could not be processed, and how many are rejected as before. */
export declare function rejectChanges(sides: Sides): DatasetChanges;
