import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import { buildGraph } from "../graph/build.js";
import type { CorpusGraph, GraphOptions } from "../graph/graph.js";
import { datasets } from "./catalogue.js";
import { checkTables } from "./check.js";
import { jsonLines } from "./json-lines.js";
import { type Tables, tablesOf } from "./tables.js";

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
  { sha256 }: { readonly sha256: Sha256 },
): ReadonlyMap<string, string> {
  const tables = tablesOf(graph, rejects, sha256);
  checkTables(tables);
  const files = new Map<string, string>();
  for (const dataset of datasets) {
    files.set(`${dataset.name}.jsonl`, jsonLines(dataset, tables[dataset.name as keyof Tables]));
    files.set(`schemas/${dataset.name}.schema.json`, `${JSON.stringify(dataset.jsonSchema, null, 2)}\n`);
  }
  return files;
}

/**
 * Checks the rows one article makes by itself. Null when they are sound; else what is wrong, for the `reason` of a
 * `Reject` whose stage is `check`. Articles that pass one by one, with different `docId`s, pass together.
 */
export function checkArticle(article: AnnotatedArticle, options: GraphOptions): string | null {
  try {
    checkTables(tablesOf(buildGraph([article], options), [], options.sha256));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
