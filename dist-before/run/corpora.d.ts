import type { Reject } from "../document/reject.js";
import type { ReadOptions } from "../ingest/parsed.js";
import type { ArticleInput } from "../library/article.js";
import type { DatasetRow } from "../library/dataset-row.js";
import type { Merged } from "./compose-run.js";
import type { Extraction, ExtractOptions, RunListener } from "./extract.js";
import type { MergeOptions } from "./merge.js";
/** What `extract` needs at least. */
export type ExtractCall = Partial<ExtractOptions> & Pick<ExtractOptions, "inputs" | "out">;
/**
 * Reads articles from files and folders, annotates them in as many processes as there is work for, links them and writes
 * the datasets: `dateline extract` as a function. Memory does not grow with the corpus. Throws `UsageError` for inputs
 * and folders that make no sense, and when the disk refuses something; bad articles become rows of `rejects.jsonl`.
 */
export declare function extract(options: ExtractCall, listener?: RunListener): Promise<Extraction>;
/** Links annotated parts of a corpus, as `dateline merge` does. Throws `UsageError`. */
export declare function merge(options: MergeOptions): Promise<Merged>;
/** How articles are read from files. */
export interface ReadArticlesOptions extends Partial<ReadOptions> {
    /** Hears of what cannot be read; without it, it is left out. */
    readonly onReject?: (reject: Reject) => void;
}
/** Reads the articles of files, folders and patterns, as the command line does. It holds a few files at a time. */
export declare function readArticles(inputs: readonly string[], { onReject, ...options }?: ReadArticlesOptions): AsyncGenerator<ArticleInput>;
/** Reads the rows of an output folder, of all datasets or of some, in the order of the files. It holds a few rows at a time. */
export declare function readRows(folder: string, datasets?: readonly DatasetRow["dataset"][]): AsyncGenerator<DatasetRow>;
