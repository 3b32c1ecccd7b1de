import type { Reading } from "../../ingest/read.js";
import type { PartTotals } from "./part.js";
/**
 * What a part holds that is there already; its words are not counted. Null when it is not there, or is to be made anew:
 * it has not a whole line for each reading, or rejects an article for a limit that may be another now.
 */
export declare function keptPart(path: string, readings: readonly Reading[]): PartTotals | null;
