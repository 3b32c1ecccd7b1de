import { type JobQueue } from "./job-queue.js";
/** Where a queue is. */
export interface QueuePlace {
    readonly url: URL;
    /** Letters, digits, `_`, `.` and `-`. */
    readonly name: string;
    /** Hears, once each time, that the server is away; it is tried again until it is back. */
    readonly onTrouble: (problem: string) => void;
}
/** What speaks with Redis. */
export interface Libraries {
    readonly bullmq: Pick<typeof import("bullmq"), "Queue" | "Worker" | "UnrecoverableError">;
    readonly ioredis: Pick<typeof import("ioredis"), "Redis">;
}
/** Loads what speaks with Redis. Throws `UsageError` when it is not installed. */
export declare function loadLibraries(load?: () => Promise<Libraries>): Promise<Libraries>;
/** Connects to a queue, which need not be there yet. Throws `UsageError` when the server cannot be reached. */
export declare function connectQueue({ url, name, onTrouble }: QueuePlace): Promise<JobQueue>;
