import type { RowOf } from "./dataset.js";
import type { edges, nodes } from "./network.js";
import type { Tables } from "./tables.js";

type Node = RowOf<typeof nodes>;
type Edge = RowOf<typeof edges>;
type EdgeType = Edge["edge_type"];

/** The rows the graph rests on: every table but the graph's own two and the rejects. */
export type Rows = Omit<Tables, "nodes" | "edges" | "rejects">;

/** Longest label of a node, in UTF-16 units. */
const labelLength = 80;

/** The nodes of the graph: articles, entities, statements, events, incidents, amounts that events cost, days they happened on. */
export function nodeRows(rows: Rows): Node[] {
  const node = (
    type: Node["node_type"],
    table: string | null,
    id: string,
    label: string,
    subtype: string | null = null,
  ) => ({
    node_id: id,
    node_type: type,
    subtype,
    label: shortened(label),
    row_dataset: table,
  });
  const costs = new Set(rows.event_roles.map(({ money_id }) => money_id));
  const days = new Set(rows.events.flatMap(({ event_start }) => event_start ?? []));
  return [
    ...rows.documents.map((row) => node("article", "documents", row.doc_id, row.title ?? row.text)),
    ...rows.entities.map((row) => node("entity", "entities", row.entity_id, row.canonical_name, row.entity_type)),
    ...rows.statements.map((row) => node("statement", "statements", row.statement_id, row.content_text, row.kind)),
    ...rows.events.map((row) => node("event", "events", row.event_id, row.trigger, row.event_type)),
    ...rows.incidents.map((row) => node("incident", "incidents", row.incident_id, row.label, row.incident_type)),
    ...rows.money
      .filter(({ money_id }) => costs.has(money_id))
      .map((row) => node("money", "money", row.money_id, row.surface, row.currency)),
    ...[...days].sort().map((day) => node("day", null, `day_${day}`, day)),
  ];
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= labelLength) return line;
  // Never between the halves of a surrogate pair.
  return `${line.slice(0, labelLength).replace(/[\ud800-\udbff]$/, "")}…`;
}

type Draft = readonly [type: EdgeType, source: string, target: string | null, label?: string];

/** The edges of the graph, article by article as the rows they rest on come; `id` makes an id of an edge's parts. */
export function edgeRows(rows: Rows, id: (prefix: string, parts: readonly string[]) => string): Edge[] {
  const edgesOf = (row: { readonly doc_id: string }, table: string, rowId: string, drafts: readonly Draft[]): Edge[] =>
    drafts.flatMap(([type, source, target, label]) =>
      target === null
        ? []
        : {
            edge_id: id("ed", [type, source, target, rowId]),
            edge_type: type,
            source_id: source,
            target_id: target,
            label: label ?? null,
            doc_id: row.doc_id,
            row_dataset: table,
            row_id: rowId,
          },
    );
  return [
    ...rows.statements.flatMap((row) => edgesOf(row, "statements", row.statement_id, statementEdges(row))),
    ...rows.events.flatMap((row) => edgesOf(row, "events", row.event_id, eventEdges(row))),
    ...rows.event_roles.flatMap((row) => edgesOf(row, "event_roles", row.event_role_id, roleEdges(row))),
    ...rows.roles.flatMap((row) => edgesOf(row, "roles", row.role_id, officeEdges(row))),
  ];
}

function statementEdges(row: Rows["statements"][number]): Draft[] {
  const { statement_id, speaker_id, addressee_ids, about_ids } = row;
  return [
    ...(speaker_id === null ? [] : [["said", speaker_id, statement_id, row.cue] as const]),
    ...addressee_ids.map((target) => ["addressed_to", statement_id, target] as const),
    ...about_ids.map((target) => ["about", statement_id, target] as const),
    ["reported_in", statement_id, row.doc_id],
  ];
}

function eventEdges(row: Rows["events"][number]): Draft[] {
  return [
    ["happened_on", row.event_id, row.event_start === null ? null : `day_${row.event_start}`],
    ["claimed_in", row.event_id, row.claimed_in],
    ["reported_in", row.event_id, row.doc_id],
    ["same_as", row.event_id, row.incident_id],
  ];
}

const edgeOfRole = { actor: "actor", recipient: "recipient", place: "located_in" } as const;

function roleEdges(row: Rows["event_roles"][number]): Draft[] {
  if (row.role === "money") return [["cost", row.event_id, row.money_id]];
  return row.role === "date" ? [] : [[edgeOfRole[row.role], row.event_id, row.entity_id]];
}

function officeEdges(row: Rows["roles"][number]): Draft[] {
  return [["holds_role", row.person_id, row.organization_id ?? row.place_id, row.title]];
}
