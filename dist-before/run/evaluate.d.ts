import type { Reject } from "../document/reject.js";
import type { ErrorContext } from "../evaluate/error-report.js";
import type { LayerScores } from "../evaluate/score.js";
import type { LoadOptions } from "./load-resources.js";
/** What an evaluation found. */
export interface Evaluation {
    /** The gold folder, or the set as it was named. */
    readonly source: string;
    /** What is scored and how; null for gold articles. */
    readonly about: string | null;
    readonly documents: number;
    readonly layers: readonly LayerScores[];
    /** Text and sentences of each document, to show errors in. */
    readonly contexts: ReadonlyMap<string, ErrorContext>;
    /** Documents that could not be read or annotated, with the reason; they count as documents in which nothing was found. */
    readonly problems: readonly {
        readonly path: string;
        readonly reason: string;
    }[];
    /** What was predicted, in the set's own format; empty for gold articles. */
    readonly rows: readonly object[];
}
/** Scores the pipeline against articles annotated whole, as one corpus. */
export declare function evaluateGold(options: {
    readonly gold: string;
    readonly articles: readonly string[];
} & LoadOptions): Promise<Evaluation>;
/** A rejected document as a problem of the evaluation. */
export declare function problemOf({ sourcePath, stage, reason }: Reject): {
    path: string;
    reason: string;
};
