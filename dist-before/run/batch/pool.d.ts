import type { PartTotals } from "./part.js";
import type { RenderedChunk, RenderTask } from "./render.js";
import type { AnnotateTask } from "./worker.js";
/** Seconds an article may take when nobody says otherwise. */
export declare const usualSeconds = 120;
/** How work is shared out. */
export interface PoolOptions {
    /** Processes that work at the same time. */
    readonly workers: number;
    /** Seconds an article may take. */
    readonly secondsPerArticle: number;
    /** Megabytes of heap a worker may use; null for what node allows. */
    readonly workerMegabytes: number | null;
}
/** Processes that annotate and render. */
export interface Pool {
    /**
     * Annotates a part and writes its file. An article that takes too long, or that a worker twice dies of, becomes a
     * reject; the others of its part are annotated all the same. Throws what keeps the file from being written.
     */
    readonly annotate: (task: AnnotateTask) => Promise<PartTotals>;
    /** Makes rows. Throws when two workers have died of it. */
    readonly render: (task: RenderTask) => Promise<RenderedChunk>;
    /** Ends the processes, whatever they are doing. */
    readonly close: () => Promise<void>;
}
/** Starts the processes. */
export declare function startPool({ workers, secondsPerArticle, workerMegabytes }: PoolOptions): Pool;
/** Whether the process that did the work is gone. That is Tinypool's word for it; what a worker throws has another message. */
export declare function isDeath(error: unknown): boolean;
