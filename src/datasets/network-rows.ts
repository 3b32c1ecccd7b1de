import type { RowOf } from "./dataset.js";
import type { entities } from "./entities.js";
import type { incidents } from "./events.js";
import type { edges, nodes } from "./network.js";
import type { ArticleTables } from "./record.js";

type Node = RowOf<typeof nodes>;
type Edge = RowOf<typeof edges>;
type EdgeType = Edge["edge_type"];

/** The kinds of rows that edges rest on, in the order their edges are written. */
export const edgeSources = ["statements", "events", "event_roles", "roles"] as const;
export type EdgeSource = (typeof edgeSources)[number];

/** Longest label of a node, in UTF-16 units. */
const labelLength = 80;

interface NodeRest {
  readonly id: string;
  readonly label: string;
  readonly subtype?: string | null;
}

function node(type: Node["node_type"], table: string | null, { id, label, subtype = null }: NodeRest): Node {
  return { node_id: id, node_type: type, subtype, label: shortened(label), row_dataset: table };
}

/** The nodes of an article's rows: itself, its statements and events, and the amounts that events cost. */
export function articleNodes(tables: ArticleTables): Node[] {
  const costs = new Set(tables.event_roles.map(({ money_id }) => money_id));
  return [
    ...tables.documents.map((row) => node("article", "documents", { id: row.doc_id, label: row.title ?? row.text })),
    ...tables.statements.map((row) =>
      node("statement", "statements", { id: row.statement_id, label: row.content_text, subtype: row.kind }),
    ),
    ...tables.events.map((row) =>
      node("event", "events", { id: row.event_id, label: row.trigger, subtype: row.event_type }),
    ),
    ...tables.money
      .filter(({ money_id }) => costs.has(money_id))
      .map((row) => node("money", "money", { id: row.money_id, label: row.surface, subtype: row.currency })),
  ];
}

/** The node of an entity's row. */
export function entityNode(row: RowOf<typeof entities>): Node {
  return node("entity", "entities", { id: row.entity_id, label: row.canonical_name, subtype: row.entity_type });
}

/** The node of an incident's row. */
export function incidentNode(row: RowOf<typeof incidents>): Node {
  return node("incident", "incidents", { id: row.incident_id, label: row.label, subtype: row.incident_type });
}

/** The node of a day on which something happened, ISO `YYYY-MM-DD`. */
export function dayNode(day: string): Node {
  return node("day", null, { id: `day_${day}`, label: day });
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= labelLength) return line;
  // Never between the halves of a surrogate pair.
  return `${line.slice(0, labelLength).replace(/[\ud800-\udbff]$/, "")}…`;
}

type Draft = readonly [type: EdgeType, source: string, target: string | null, label?: string];

/** The edges of an article's rows, by the rows they rest on; `id` makes an id of an edge's parts. */
export function articleEdges(
  rows: ArticleTables,
  id: (prefix: string, parts: readonly string[]) => string,
): Readonly<Record<EdgeSource, Edge[]>> {
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
  return {
    statements: rows.statements.flatMap((row) => edgesOf(row, "statements", row.statement_id, statementEdges(row))),
    events: rows.events.flatMap((row) => edgesOf(row, "events", row.event_id, eventEdges(row))),
    event_roles: rows.event_roles.flatMap((row) => edgesOf(row, "event_roles", row.event_role_id, roleEdges(row))),
    roles: rows.roles.flatMap((row) => edgesOf(row, "roles", row.role_id, officeEdges(row))),
  };
}

function statementEdges(row: ArticleTables["statements"][number]): Draft[] {
  const { statement_id, speaker_id, addressee_ids, about_ids } = row;
  return [
    ...(speaker_id === null ? [] : [["said", speaker_id, statement_id, row.cue] as const]),
    ...addressee_ids.map((target) => ["addressed_to", statement_id, target] as const),
    ...about_ids.map((target) => ["about", statement_id, target] as const),
    ["reported_in", statement_id, row.doc_id],
  ];
}

function eventEdges(row: ArticleTables["events"][number]): Draft[] {
  return [
    ["happened_on", row.event_id, row.event_start === null ? null : `day_${row.event_start}`],
    ["claimed_in", row.event_id, row.claimed_in],
    ["reported_in", row.event_id, row.doc_id],
    ["same_as", row.event_id, row.incident_id],
  ];
}

const edgeOfRole = { actor: "actor", recipient: "recipient", place: "located_in" } as const;

function roleEdges(row: ArticleTables["event_roles"][number]): Draft[] {
  if (row.role === "money") return [["cost", row.event_id, row.money_id]];
  return row.role === "date" ? [] : [[edgeOfRole[row.role], row.event_id, row.entity_id]];
}

function officeEdges(row: ArticleTables["roles"][number]): Draft[] {
  return [["holds_role", row.person_id, row.organization_id ?? row.place_id, row.title]];
}
