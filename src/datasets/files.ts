import type { Sha256 } from "../document/hash.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Reject } from "../document/reject.js";
import { buildGraph } from "../graph/build.js";
import { gexf } from "../graph/gexf.js";
import type { CorpusGraph, GraphOptions } from "../graph/graph.js";
import { datasets } from "./catalogue.js";
import { checkTables } from "./check.js";
import { jsonLines } from "./json-lines.js";
import { loadPython } from "./load-python.js";
import { loadSql } from "./load-sql.js";
import { dataPackage } from "./package.js";
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
  }
  files.set("graph.gexf", networkGexf(tables));
  for (const dataset of datasets) {
    files.set(`schemas/${dataset.name}.schema.json`, `${JSON.stringify(dataset.jsonSchema, null, 2)}\n`);
  }
  files.set("load.py", loadPython);
  files.set("load.sql", loadSql());
  const totals = new Map(datasets.map(({ name }) => [name, tables[name as keyof Tables].length]));
  files.set("datapackage.json", dataPackage(files, totals, sha256));
  return files;
}

function networkGexf({ nodes, edges }: Tables): string {
  return gexf({
    nodeAttributes: ["node_type", "subtype"],
    edgeAttributes: ["edge_type", "doc_id", "row_dataset", "row_id"],
    nodes: nodes.map(({ node_id, label, node_type, subtype }) => ({
      id: node_id,
      label,
      attributes: [node_type, subtype],
    })),
    edges: edges.map((edge) => ({
      id: edge.edge_id,
      source: edge.source_id,
      target: edge.target_id,
      label: edge.label ?? edge.edge_type,
      attributes: [edge.edge_type, edge.doc_id, edge.row_dataset, edge.row_id],
    })),
  });
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
