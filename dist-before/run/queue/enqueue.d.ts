import { type InputOptions, type InputTotals } from "../batch/articles.js";
import { type Progress } from "../extract.js";
/** What is enqueued, where, and how. */
export interface EnqueueOptions extends Omit<InputOptions, "except"> {
    /** The folder that all machines share; made when it is not there. */
    readonly work: string;
    readonly redis: URL;
    /** The name of the queue; null for the one the folder has, or a new one. */
    readonly queue: string | null;
    /** Jobs that may wait in the queue. */
    readonly ahead: number;
    readonly beam: boolean;
    readonly lexicons: readonly string[];
    readonly signal: AbortSignal;
}
/** What enqueuing tells while it goes on. */
export interface EnqueueListener {
    readonly onProgress?: (progress: Progress) => void;
    readonly onTrouble?: (problem: string) => void;
}
/** What was enqueued. */
export interface Enqueued {
    readonly queue: string;
    readonly parts: number;
    /** Of the parts, those that were annotated already and got no job. */
    readonly kept: number;
    readonly progress: Progress;
    readonly found: InputTotals;
}
/**
 * Writes what is to be annotated into a folder, and a job for each part into a queue. A call that is killed is completed
 * by the same call; jobs that failed for good are given anew. Throws `UsageError` when the folder holds another input or
 * configuration, `Interrupted` when the signal stops it.
 */
export declare function enqueue(options: EnqueueOptions, listener?: EnqueueListener): Promise<Enqueued>;
