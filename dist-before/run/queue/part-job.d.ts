import type { PartTotals } from "../batch/part.js";
import type { Pool } from "../batch/pool.js";
/** Annotates the part that a job names and writes its file; gives null when it was there already. */
export type PartJob = (part: string) => Promise<PartTotals | null>;
/** Makes what does the jobs of a folder. Throws `Hopeless` for what no second try can help. */
export declare function partJobs(folder: string, pool: Pick<Pool, "annotate">): PartJob;
