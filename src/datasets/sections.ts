import type { Sha256 } from "../document/hash.js";
import type { CorpusEntity, Incident } from "../graph/graph.js";
import { entityRow, type IncidentContext, incidentRow } from "./corpus-rows.js";
import { idMaker } from "./ids.js";
import { nodeTypes } from "./network.js";
import { articleEdges, articleNodes, dayNode, edgeSources, entityNode, incidentNode } from "./network-rows.js";
import type { ArticleTables } from "./record.js";

/**
 * Rows of one dataset that stand together in its file. Most datasets have one section, named like them; the nodes stand
 * there type by type and the edges by the rows they rest on, as `nodes/article`, `edges/events`.
 */
export type Section = string;

/** Rows on their way to files, by section. */
export type SectionRows = ReadonlyMap<Section, readonly object[]>;

/** The sections of a dataset, in the order in which they make its file. */
export function sectionsOf(dataset: string): readonly Section[] {
  if (dataset === "nodes") return nodeTypes.map((type) => `nodes/${type}`);
  if (dataset === "edges") return edgeSources.map((source) => `edges/${source}`);
  return [dataset];
}

/** The dataset that a section is part of. */
export function datasetOf(section: Section): string {
  return section.split("/")[0] ?? section;
}

/** The rows of an article, its ids those of the corpus, with its nodes and edges. */
export function articleSections(tables: ArticleTables, sha256: Sha256): SectionRows {
  const nodes = articleNodes(tables);
  const edges = articleEdges(tables, idMaker(sha256));
  const ofType = (type: string) => nodes.filter(({ node_type }) => node_type === type);
  return new Map<Section, readonly object[]>([
    ...Object.entries(tables),
    ...["article", "statement", "event", "money"].map((type) => [`nodes/${type}`, ofType(type)] as const),
    ...edgeSources.map((source) => [`edges/${source}`, edges[source]] as const),
  ]);
}

/** The row and the node of an entity. */
export function entitySections(entity: CorpusEntity): SectionRows {
  const row = entityRow(entity);
  return new Map([
    ["entities", [row]],
    ["nodes/entity", [entityNode(row)]],
  ]);
}

/** The row and the node of an incident with its id. */
export function incidentSections(incident: Incident, id: string, context: IncidentContext): SectionRows {
  const row = incidentRow(incident, id, context);
  return new Map<Section, readonly object[]>([
    ["incidents", [row]],
    ["nodes/incident", [incidentNode(row)]],
  ]);
}

/** The node of a day on which something happened. */
export function daySections(day: string): SectionRows {
  return new Map([["nodes/day", [dayNode(day)]]]);
}

/** The days on which an article's events happened, ISO `YYYY-MM-DD`. */
export function daysOf({ events }: Pick<ArticleTables, "events">): string[] {
  return events.flatMap(({ event_start }) => event_start ?? []);
}
