import { type FileFacts } from "../../datasets/package.js";
import type { Reject } from "../../document/reject.js";
import type { Gazetteer } from "../../gazetteer/gazetteer.js";
import { type Store } from "../../graph/store.js";
import { type Counts } from "../../report/counts.js";
import type { OutputFolder } from "./output-folder.js";
import { type RecordFiles } from "./record-files.js";
import type { LinkedPlace, Tallied } from "./render.js";
/** The file of the output folder to open first. */
export declare const firstFile = "summary.md";
/** What composing needs beside the records. */
export interface ComposeOptions {
    readonly store: Store;
    readonly output: OutputFolder;
    readonly gazetteer: Gazetteer;
    /** Makes rows of linked articles and appends them to the output; gives what it has counted, in the order of the articles. */
    readonly renderAll: (articles: Iterable<readonly LinkedPlace[]>) => AsyncIterable<Tallied>;
    readonly signal: AbortSignal;
    readonly onReject: (reject: Reject) => void;
}
/** What was composed. */
export interface Composed {
    readonly counts: Counts;
    /** Every file but `run.json`. */
    readonly files: readonly FileFacts[];
    /** Wall-clock seconds of linking and of making the files. */
    readonly seconds: {
        readonly graph: number;
        readonly datasets: number;
    };
}
/** Links annotated articles and makes every file of the output folder but `run.json`. */
export declare function compose(records: RecordFiles, options: ComposeOptions): Promise<Composed>;
