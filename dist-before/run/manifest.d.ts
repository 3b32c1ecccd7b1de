import type { FileFacts } from "../datasets/package.js";
import type { Counts } from "../report/counts.js";
import type { InputTotals } from "./batch/articles.js";
import type { Configuration } from "./batch/configuration.js";
/** What `run.json` is made of. */
export interface ManifestInput {
    /** The options of the run, as they were understood. */
    readonly options: object;
    readonly configuration: Configuration;
    readonly startedAt: Date;
    readonly found: InputTotals;
    /** The files of the user's lexicon. */
    readonly lexicons: readonly object[];
    readonly counts: Counts;
    readonly seconds: Readonly<Record<string, number>>;
    /** The files written beside it. */
    readonly files: readonly FileFacts[];
}
/** The content of `run.json`: everything that varies from run to run stands here and nowhere else. */
export declare function manifestOf(input: ManifestInput): object;
