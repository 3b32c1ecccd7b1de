import { at } from "../document/at.js";
import type { Sha256 } from "../document/hash.js";
import type { Reject } from "../document/reject.js";
import type { CorpusGraph } from "../graph/graph.js";
import type { LinkedCorpus } from "../graph/linked.js";
import { memoryStore, type Rows } from "../graph/store.js";
import { datasets } from "./catalogue.js";
import { corpusLinks } from "./corpus-links.js";
import { byReject, rejectRowMaker } from "./corpus-rows.js";
import type { RowOf } from "./dataset.js";
import type { entities } from "./entities.js";
import type { incidents } from "./events.js";
import type { edges, nodes } from "./network.js";
import { type ArticleTables, recordOf } from "./record.js";
import type { rejects } from "./rejects.js";
import { resolvedTables } from "./resolve.js";
import { articleSections, daySections, daysOf, type SectionRows, sectionsOf } from "./sections.js";

/** The rows of every dataset, by its name. */
export interface Tables extends ArticleTables {
  readonly entities: readonly RowOf<typeof entities>[];
  readonly incidents: readonly RowOf<typeof incidents>[];
  readonly nodes: readonly RowOf<typeof nodes>[];
  readonly edges: readonly RowOf<typeof edges>[];
  readonly rejects: readonly RowOf<typeof rejects>[];
}

/** Makes the rows of every dataset, all in memory. Throws when a layer points outside another one. */
export function tablesOf(graph: CorpusGraph, input: readonly Reject[], sha256: Sha256): Tables {
  const rows = new Map<string, object[]>();
  for (const sections of corpusSections(graph, input, sha256)) {
    for (const [section, some] of sections) {
      const known = rows.get(section) ?? [];
      // One by one: an article may have more rows than a call takes arguments.
      for (const row of some) known.push(row);
      rows.set(section, known);
    }
  }
  const tables = datasets.map(({ name }) => [name, sectionsOf(name).flatMap((section) => rows.get(section) ?? [])]);
  // Safe: every section holds rows of its dataset.
  return Object.fromEntries(tables) as Tables;
}

/** Rows of every section of a corpus; those of one section in the order of its file. */
export function* corpusSections(
  graph: CorpusGraph,
  rejects: readonly Reject[],
  sha256: Sha256,
): Generator<SectionRows> {
  const records = graph.articles.map((article) => recordOf(article, sha256));
  const summaries = records.map(({ summary }) => summary);
  const links = corpusLinks(rowsOf(summaries), linkedIn(graph), { store: memoryStore(), sha256 });
  const days = new Set<string>();
  for (const [index, record] of records.entries()) {
    const tables = resolvedTables(record, links.ofArticle(index));
    for (const day of daysOf(tables)) days.add(day);
    yield articleSections(tables, sha256);
  }
  yield* links.sections();
  yield* [...days].sort().map(daySections);
  yield new Map([["rejects", [...rejects].sort(byReject).map(rejectRowMaker(sha256))]]);
}

function linkedIn({ entities, incidents, entityOf, incidentOf }: CorpusGraph): LinkedCorpus {
  return {
    entities: rowsOf(entities),
    incidents: rowsOf(incidents),
    entitiesOf: (article) => Uint32Array.from(at(entityOf, article)),
    incidentsOf: (article) => Uint32Array.from(at(incidentOf, article)),
  };
}

function rowsOf<Row>(rows: readonly Row[]): Rows<Row> {
  return { size: rows.length, get: (index) => at(rows, index) };
}
