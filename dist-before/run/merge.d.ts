import type { Reject } from "../document/reject.js";
import { type Merged } from "./compose-run.js";
/** What is merged, and where to. */
export interface MergeOptions {
    /** Folders of shards, files of annotated articles or folders of such, `-` for standard input. */
    readonly inputs: readonly string[];
    readonly out: string;
    /** Processes to make the rows in; 0 to make them in this one. */
    readonly workers: number;
    readonly signal?: AbortSignal;
    readonly onReject?: (reject: Reject) => void;
}
/**
 * Links annotated articles and writes the datasets: the same bytes as one run over all of them. Throws `UsageError` for
 * parts that do not belong together or cannot be read; lines that are no annotated articles become rejects.
 */
export declare function merge(options: MergeOptions): Promise<Merged>;
