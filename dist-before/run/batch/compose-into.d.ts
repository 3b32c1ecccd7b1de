import type { Reject } from "../../document/reject.js";
import { type Composed } from "./compose.js";
import { type Pool } from "./pool.js";
/** Where annotated articles are, and where datasets are to be. */
export interface ComposeTarget {
    /** Files of annotated articles. */
    readonly paths: readonly string[];
    readonly out: string;
    /** A folder on the disk of `out` for what is needed on the way; made, and left empty. */
    readonly work: string;
    /** Processes to make the rows in; null to make them in this one. */
    readonly pool: Pool | null;
    readonly workers: number;
    readonly signal: AbortSignal;
    readonly onReject?: ((reject: Reject) => void) | undefined;
}
/** What was composed, and the last step: to put the files, with one more, in their places. */
export interface ComposedInto extends Composed {
    readonly publish: (manifest: {
        readonly path: string;
        readonly content: string;
    }) => void;
}
/**
 * Links the annotated articles of files and makes the datasets of an output folder. Nothing is in its place before
 * `publish`. Throws `Interrupted` when the signal stops it.
 */
export declare function composeInto(target: ComposeTarget): Promise<ComposedInto>;
