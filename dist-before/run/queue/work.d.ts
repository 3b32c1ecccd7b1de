import type { PartTotals } from "../batch/part.js";
import { type PoolOptions } from "../batch/pool.js";
import type { JobFailure } from "./job-queue.js";
/** Whose jobs a worker takes, and how. */
export interface WorkOptions extends PoolOptions {
    /** The folder that `enqueue` writes to. */
    readonly work: string;
    readonly redis: URL;
    /** The name of the queue; null for the one the folder names. */
    readonly queue: string | null;
    /** Whether to end when all is done. */
    readonly once: boolean;
    /** Seconds without a sign of life of this process after which another may have its jobs. */
    readonly lockSeconds: number;
    /** Ends the work when the jobs at hand are done. */
    readonly signal: AbortSignal;
}
/** What a worker tells while it goes on. */
export interface WorkListener {
    /** The server is there, and the processes are started. */
    readonly onStart?: () => void;
    /** A part is done; null when it was there already. */
    readonly onPart?: (totals: PartTotals | null) => void;
    /** A job failed. It is tried again unless nothing can help it. */
    readonly onFailure?: (failure: JobFailure) => void;
    readonly onTrouble?: (problem: string) => void;
}
/**
 * Annotates the parts that jobs name, until the signal says so or, once, until every part is there. Throws `UsageError`
 * when nothing was enqueued, when this machine would annotate otherwise than was asked for, and when jobs are lost or
 * have failed for good.
 */
export declare function work(options: WorkOptions, listener?: WorkListener): Promise<void>;
