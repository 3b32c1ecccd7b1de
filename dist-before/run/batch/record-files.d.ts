import type { Reject } from "../../document/reject.js";
import { type Rows, type Store } from "../../graph/store.js";
import type { ArticleSummary } from "../../graph/summary.js";
/** Where the line of an annotated article stands. */
export interface RecordPlace {
    readonly path: string;
    /** In bytes; `headLength` is the length of what linking needs of it. */
    readonly start: number;
    readonly length: number;
    readonly headLength: number;
}
/** Annotated articles in the order of `articleKey`, each once, and what could not be annotated. */
export interface RecordFiles {
    readonly size: number;
    readonly summaries: Rows<ArticleSummary>;
    readonly place: (article: number) => RecordPlace;
    /** In the order of `byReject`; to be read once. */
    readonly rejects: () => Iterable<Reject>;
    readonly close: () => void;
}
/**
 * Finds the annotated articles in files of lines that `recordLine` has made, whatever the order of files and lines. Of
 * articles with the same id the first by `articleKey` is kept, the others become rejects, as do lines that are none.
 */
export declare function recordFiles(paths: readonly string[], store: Store): RecordFiles;
/** Files kept open for reading here and there. */
export interface OpenFiles {
    readonly read: (path: string, start: number, length: number) => Buffer;
    readonly close: () => void;
}
/** Keeps the files read last open. */
export declare function openFiles(): OpenFiles;
