import type { JobQueue } from "./job-queue.js";
import type { WorkManifest } from "./work-folder.js";
/** What is looked at. */
export interface Looked {
    readonly folder: string;
    readonly manifest: WorkManifest;
    /** Milliseconds of any clock. */
    readonly now: number;
}
/**
 * Watches for parts that no job will bring. Each call looks once, and throws `UsageError` when jobs of missing parts have
 * failed for good, or when the queue has been without jobs for a while.
 */
export declare function lossWatch(queue: Pick<JobQueue, "counts" | "failures">): (looked: Looked) => Promise<void>;
