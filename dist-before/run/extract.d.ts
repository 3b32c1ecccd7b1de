import type { FileFacts } from "../datasets/package.js";
import type { Reject } from "../document/reject.js";
import type { Counts } from "../report/counts.js";
import { type AnnotatedAll, type Shard } from "./batch/annotate-all.js";
import { type InputOptions, type InputTotals } from "./batch/articles.js";
import type { LexiconSource } from "./read-lexicon.js";
import { UsageError } from "./usage-error.js";
/** What a run reads, where it writes, and how. */
export interface ExtractOptions extends Omit<InputOptions, "except"> {
    /** The folder the datasets are written to; made when it is not there. */
    readonly out: string;
    /** Whether the parser uses a beam, whose model does not ship. */
    readonly beam?: boolean;
    /** Files of names that the user knows, `.csv` or `.jsonl`. */
    readonly lexicons?: readonly string[];
    /** Processes to work in; 0 to work in this one, null (or left out) for one a processor when there is much to do. */
    readonly workers?: number | null;
    /** Processors there are: what `workers` is at most when it is null. */
    readonly processors?: number;
    /** Seconds an article may take in a process of its own. */
    readonly secondsPerArticle?: number;
    /** Megabytes of heap a process may use; null (or left out) for what node allows. */
    readonly workerMegabytes?: number | null;
    /** Whether to go on where a run before was stopped. */
    readonly resume?: boolean;
    /** Annotate one of several shards, and leave the rest to `merge`; null (or left out) for all. */
    readonly shard?: Shard | null;
    /** Stops the run; what is finished stays, for `resume`. */
    readonly signal?: AbortSignal;
}
/** How far a run is. */
export interface Progress {
    readonly files: number;
    readonly bytes: number;
    readonly articles: number;
    readonly rejects: number;
    readonly characters: number;
    /** Words annotated by this run, those of parts that were there already left out. */
    readonly words: number;
}
/** What a run tells while it goes on. */
export interface RunListener {
    readonly onProgress?: (progress: Progress) => void;
    /** All articles are annotated; now they are linked. */
    readonly onAnnotated?: (annotated: Pick<AnnotatedAll, "kept" | "removed"> & {
        readonly progress: Progress;
    }) => void;
    readonly onReject?: (reject: Reject) => void;
}
/** What a run has made. */
export interface Extraction {
    /** What the corpus holds; null for a shard, which is not linked. */
    readonly counts: Counts | null;
    readonly progress: Progress;
    /** The files that were read, and those left alone because of their ending. */
    readonly found: InputTotals;
    /** The files of the user's lexicon. */
    readonly lexicons: readonly LexiconSource[];
    /** Wall-clock seconds of the whole and of its phases. */
    readonly seconds: Readonly<Record<"total" | "articles" | "graph" | "datasets", number>>;
    /** Every file of the output folder but `run.json`. */
    readonly files: readonly FileFacts[];
}
/** The folder in an output folder for what a run needs on its way; it is gone when the run is complete. */
export declare const workFolder = ".dateline";
/**
 * Reads, annotates, links, writes. Throws `UsageError` when the folders make no sense, `DiskError` when the disk refuses
 * something, `Interrupted` when the signal stops it; bad articles become rejects.
 */
export declare function extract(options: ExtractOptions, listener?: RunListener): Promise<Extraction>;
/** The error of a run whose inputs hold no article. */
export declare function nothingToRead(inputs: readonly string[], { skipped }: InputTotals): UsageError;
/** Whether there is something that a run could go on with. */
export declare function canResume(options: Pick<ExtractOptions, "out" | "shard">): boolean;
