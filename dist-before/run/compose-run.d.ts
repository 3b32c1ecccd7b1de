import type { Reject } from "../document/reject.js";
import type { InputTotals } from "./batch/articles.js";
import type { Configuration } from "./batch/configuration.js";
import { type Extraction } from "./extract.js";
import type { LexiconSource } from "./read-lexicon.js";
/** Annotated articles that are there, and the output folder to make of them. */
export interface ComposeRun {
    readonly out: string;
    /** Processes to make the rows in; 0 to make them in this one. */
    readonly workers: number;
    /** What the articles were annotated with, and how they were asked for, for `run.json`. */
    readonly configuration: Configuration;
    readonly lexicons: readonly LexiconSource[];
    readonly options: object;
    readonly signal?: AbortSignal | undefined;
    readonly onReject?: ((reject: Reject) => void) | undefined;
    /** What to do once the disk is put right that has refused something. */
    readonly remedy: string;
    /** Finds the files of annotated articles; what it needs on its way it may write to the folder `work`. */
    readonly source: (given: ComposeSource) => Promise<{
        readonly paths: readonly string[];
        readonly found: InputTotals;
    }>;
}
/** What finding files may use. */
export interface ComposeSource {
    readonly work: string;
    readonly signal: AbortSignal;
}
/** What was made of annotated articles. */
export type Merged = Pick<Extraction, "counts" | "found" | "files" | "seconds">;
/**
 * Links annotated articles and writes the datasets. Nothing is in its place before all is made. Throws `Interrupted` when
 * the signal stops it, `UsageError` when another run writes to the folder.
 */
export declare function composeRun(run: ComposeRun): Promise<Merged>;
