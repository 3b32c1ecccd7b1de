/** How many jobs are in which state; those that are done are not kept. */
export interface JobCounts {
    readonly waiting: number;
    readonly active: number;
    /** Failed, to be tried again later. */
    readonly delayed: number;
    /** Failed for good. */
    readonly failed: number;
}
/** A job that failed for good. */
export interface JobFailure {
    readonly part: string;
    readonly reason: string;
}
/** How jobs are taken. */
export interface TakeOptions {
    /** Jobs that are worked on at the same time. */
    readonly atOnce: number;
    /** Seconds without a sign of life after which another worker may have the job. */
    readonly lockSeconds: number;
    /** Does a job. What it throws is tried again later, but for `Hopeless`. */
    readonly work: (part: string) => Promise<void>;
    readonly onFailure: (failure: JobFailure) => void;
}
/** Jobs that name parts to annotate. */
export interface JobQueue {
    /** Adds a job for each part that has none yet. */
    readonly add: (parts: readonly string[]) => Promise<void>;
    readonly counts: () => Promise<JobCounts>;
    /** The first jobs that failed for good, `most` at most. */
    readonly failures: (most: number) => Promise<readonly JobFailure[]>;
    /** Removes the jobs that failed for good, so that they can be added again. */
    readonly forgetFailures: () => Promise<void>;
    /** Begins to take jobs; gives what ends it when the jobs at hand are done. */
    readonly take: (options: TakeOptions) => () => Promise<void>;
    /** Removes all there is of the queue. */
    readonly remove: () => Promise<void>;
    readonly close: () => Promise<void>;
}
/** What a job throws that no second try can help. */
export declare class Hopeless extends Error {
}
