import type { Reject } from "../../document/reject.js";
import { type Merged } from "../compose-run.js";
/** What is collected, and where to. */
export interface CollectOptions {
    /** The folder that `enqueue` has written to. */
    readonly work: string;
    readonly out: string;
    /** The server, to hear of jobs that failed; null to do without. */
    readonly redis: URL | null;
    /** Whether to wait until all parts are there. */
    readonly wait: boolean;
    /** Whether to remove what is in `work`, and the queue, when the datasets are written. */
    readonly clean: boolean;
    /** Processes to make the rows in; 0 to make them in this one. */
    readonly workers: number;
    readonly signal: AbortSignal;
}
/** How many parts are there. */
export interface PartsThere {
    /** The names of those that are not, in input order. */
    readonly missing: readonly string[];
    /** All parts; null while they are still enqueued. */
    readonly of: number | null;
}
/** What collecting tells while it goes on. */
export interface CollectListener {
    readonly onWait?: (there: PartsThere) => void;
    readonly onReject?: (reject: Reject) => void;
    readonly onTrouble?: (problem: string) => void;
}
/**
 * Links the parts of a folder and writes the datasets: the same bytes as one run over all of it. Gives what is missing
 * when it is not to wait for it. Throws `UsageError` when jobs have failed for good, `Interrupted` when the signal stops it.
 */
export declare function collect(options: CollectOptions, listener?: CollectListener): Promise<{
    readonly made: Merged;
} | PartsThere>;
