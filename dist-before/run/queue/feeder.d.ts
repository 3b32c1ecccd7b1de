import type { JobQueue } from "./job-queue.js";
/** Adds jobs no faster than they are taken. */
export interface Feeder {
    /** Takes a part for the next bulk of jobs. */
    readonly add: (part: string) => Promise<void>;
    /** Adds the jobs of what was taken. */
    readonly flush: () => Promise<void>;
}
/** How far ahead jobs are added. */
export interface FeederOptions {
    /** Jobs that may wait; no bulk is added while there are more. */
    readonly ahead: number;
    readonly signal: AbortSignal;
    /** Milliseconds between looks at a queue that is full. */
    readonly interval?: number;
}
/** Adds jobs in bulks, so that what waits in the queue is never more than `ahead` and a bulk, which is no more than `ahead`. */
export declare function feeder(queue: Pick<JobQueue, "add" | "counts">, { ahead, signal, interval }: FeederOptions): Feeder;
