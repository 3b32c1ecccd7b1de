import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import type { CorpusGraph } from "../graph/graph.js";
import { type FileFacts } from "./package.js";
/** What a run has produced, before it is written down. */
export interface DatasetInput {
    readonly graph: CorpusGraph;
    readonly rejects: readonly Reject[];
}
/**
 * The content of every dataset file, by file name (`schemas/events.schema.json` has a folder), all in memory. Every row is
 * checked first: against its schema, its surface against the text, every foreign key. Throws when one fails: that is a
 * fault of Dateline's, and `checkArticle` finds the article it comes from.
 */
export declare function datasetFiles({ graph, rejects }: DatasetInput, { sha256 }: {
    readonly sha256: Sha256;
}): ReadonlyMap<string, string>;
/** The files that stand beside the rows and are the same for every run: schemas and loaders. */
export declare function companionFiles(): ReadonlyMap<string, string>;
/** What a data package says of a file whose content is at hand. */
export declare function factsOf(path: string, content: string, sha256: Sha256): FileFacts;
/**
 * Checks the rows one article makes. Null when they are sound; else what is wrong, for the `reason` of a `Reject` whose
 * stage is `check`.
 */
export declare function checkArticle(article: AnnotatedArticle, { sha256 }: {
    readonly sha256: Sha256;
}): string | null;
