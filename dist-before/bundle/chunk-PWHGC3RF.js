import {
  contentId,
  idMaker,
  known
} from "./chunk-QY5GED2O.js";
import {
  datasets,
  nodeTypes
} from "./chunk-DBNUH73K.js";
import {
  byCodeUnit
} from "./chunk-2YEJPQQ4.js";
import {
  at
} from "./chunk-MFQWDLX4.js";

// dist/datasets/corpus-rows.js
function entityRow(entity) {
  return {
    entity_id: entity.id,
    entity_type: entity.type,
    subtype: entity.subtype,
    canonical_name: entity.name,
    aliases: [...entity.aliases],
    country: entity.country,
    country_candidates: [...entity.countryCandidates],
    mention_total: entity.mentionTotal,
    document_total: entity.documentTotal,
    first_published_on: entity.publishedFrom,
    last_published_on: entity.publishedUntil,
    link_reasons: [...entity.reasons]
  };
}
function incidentId(incident, { article }, sha256) {
  const first = at(incident.members, 0);
  return contentId(sha256, "in", [at(article(first.article).events, first.event).id]);
}
function incidentRow(incident, id, context) {
  const idOf = (entity) => context.entity(entity).id;
  const docIds = [...new Set(incident.members.map(({ article }) => context.article(article).docId))];
  return {
    incident_id: id,
    incident_type: incident.type,
    label: incidentLabel(incident, context),
    incident_start: incident.startsOn,
    incident_end: incident.endsOn,
    place_id: known(incident.place, idOf),
    actor_ids: incident.actors.map(idOf),
    recipient_ids: incident.recipients.map(idOf),
    event_ids: incident.members.map(({ article, event }) => at(context.article(article).events, event).id),
    doc_ids: docIds,
    report_total: incident.members.length,
    document_total: docIds.length,
    differing_fields: [...incident.differences],
    link_reasons: [...incident.reasons]
  };
}
function incidentLabel(incident, { entity, article, entityOf }) {
  const first = at(incident.members, 0);
  const { actors, recipients, trigger } = at(article(first.article).events, first.event);
  const names = (locals) => [...new Set(locals.map((local) => entity(entityOf(first.article, local)).name))].join(", ");
  return [names(actors), `[${trigger}]`, names(recipients)].filter((part) => part !== "").join(" ");
}
function rejectKey({ sourcePath, stage, reason, firstBytes }) {
  return [sourcePath, stage, reason, firstBytes ?? ""].join("\0");
}
function byReject(a, b) {
  return byCodeUnit(rejectKey(a), rejectKey(b));
}
function rejectRowMaker(sha256) {
  const make = idMaker(sha256);
  return ({ sourcePath, stage, reason, firstBytes }) => ({
    reject_id: make("rj", [sourcePath, stage, reason]),
    source_path: wellFormed(sourcePath),
    stage,
    reason: wellFormed(reason),
    first_bytes: known(firstBytes, wellFormed)
  });
}
function wellFormed(text) {
  return text.replaceAll(new RegExp("\\p{Surrogate}", "gu"), "�");
}

// dist/datasets/network-rows.js
var edgeSources = ["statements", "events", "event_roles", "roles"];
var labelLength = 80;
function node(type, table, { id, label, subtype = null }) {
  return { node_id: id, node_type: type, subtype, label: shortened(label), row_dataset: table };
}
function articleNodes(tables) {
  const costs = new Set(tables.event_roles.map(({ money_id }) => money_id));
  return [
    ...tables.documents.map((row) => node("article", "documents", { id: row.doc_id, label: row.title ?? row.text })),
    ...tables.statements.map((row) => node("statement", "statements", { id: row.statement_id, label: row.content_text, subtype: row.kind })),
    ...tables.events.map((row) => node("event", "events", { id: row.event_id, label: row.trigger, subtype: row.event_type })),
    ...tables.money.filter(({ money_id }) => costs.has(money_id)).map((row) => node("money", "money", { id: row.money_id, label: row.surface, subtype: row.currency }))
  ];
}
function entityNode(row) {
  return node("entity", "entities", { id: row.entity_id, label: row.canonical_name, subtype: row.entity_type });
}
function incidentNode(row) {
  return node("incident", "incidents", { id: row.incident_id, label: row.label, subtype: row.incident_type });
}
function dayNode(day) {
  return node("day", null, { id: `day_${day}`, label: day });
}
function shortened(text) {
  const line = text.replaceAll(/\s+/gu, " ").trim();
  if (line.length <= labelLength)
    return line;
  return `${line.slice(0, labelLength).replace(/[\ud800-\udbff]$/, "")}…`;
}
function articleEdges(rows, id) {
  const edgesOf = (row, table, rowId, drafts) => drafts.flatMap(([type, source, target, label]) => target === null ? [] : {
    edge_id: id("ed", [type, source, target, rowId]),
    edge_type: type,
    source_id: source,
    target_id: target,
    label: label ?? null,
    doc_id: row.doc_id,
    row_dataset: table,
    row_id: rowId
  });
  return {
    statements: rows.statements.flatMap((row) => edgesOf(row, "statements", row.statement_id, statementEdges(row))),
    events: rows.events.flatMap((row) => edgesOf(row, "events", row.event_id, eventEdges(row))),
    event_roles: rows.event_roles.flatMap((row) => edgesOf(row, "event_roles", row.event_role_id, roleEdges(row))),
    roles: rows.roles.flatMap((row) => edgesOf(row, "roles", row.role_id, officeEdges(row)))
  };
}
function statementEdges(row) {
  const { statement_id, speaker_id, addressee_ids, about_ids } = row;
  return [
    ...speaker_id === null ? [] : [["said", speaker_id, statement_id, row.cue]],
    ...addressee_ids.map((target) => ["addressed_to", statement_id, target]),
    ...about_ids.map((target) => ["about", statement_id, target]),
    ["reported_in", statement_id, row.doc_id]
  ];
}
function eventEdges(row) {
  return [
    ["happened_on", row.event_id, row.event_start === null ? null : `day_${row.event_start}`],
    ["claimed_in", row.event_id, row.claimed_in],
    ["reported_in", row.event_id, row.doc_id],
    ["same_as", row.event_id, row.incident_id]
  ];
}
var edgeOfRole = { actor: "actor", recipient: "recipient", place: "located_in" };
function roleEdges(row) {
  if (row.role === "money")
    return [["cost", row.event_id, row.money_id]];
  return row.role === "date" ? [] : [[edgeOfRole[row.role], row.event_id, row.entity_id]];
}
function officeEdges(row) {
  return [["holds_role", row.person_id, row.organization_id ?? row.place_id, row.title]];
}

// dist/datasets/sections.js
function sectionsOf(dataset) {
  if (dataset === "nodes")
    return nodeTypes.map((type) => `nodes/${type}`);
  if (dataset === "edges")
    return edgeSources.map((source) => `edges/${source}`);
  return [dataset];
}
function datasetOf(section) {
  return section.split("/")[0] ?? section;
}
function articleSections(tables, sha256) {
  const nodes = articleNodes(tables);
  const edges = articleEdges(tables, idMaker(sha256));
  const ofType = (type) => nodes.filter(({ node_type }) => node_type === type);
  return new Map([
    ...Object.entries(tables),
    ...["article", "statement", "event", "money"].map((type) => [`nodes/${type}`, ofType(type)]),
    ...edgeSources.map((source) => [`edges/${source}`, edges[source]])
  ]);
}
function entitySections(entity) {
  const row = entityRow(entity);
  return /* @__PURE__ */ new Map([
    ["entities", [row]],
    ["nodes/entity", [entityNode(row)]]
  ]);
}
function incidentSections(incident, id, context) {
  const row = incidentRow(incident, id, context);
  return /* @__PURE__ */ new Map([
    ["incidents", [row]],
    ["nodes/incident", [incidentNode(row)]]
  ]);
}
function daySections(day) {
  return /* @__PURE__ */ new Map([["nodes/day", [dayNode(day)]]]);
}
function daysOf({ events }) {
  return events.flatMap(({ event_start }) => event_start ?? []);
}

// dist/datasets/resolve.js
var entityColumns = datasets.map(({ name, references }) => [name, Object.keys(references).filter((column) => references[column] === "entities")]);
function resolvedTables({ summary, tables }, links) {
  const ids = new Map(summary.entities.map(({ localId }, index) => [localId, at(links.entities, index).id]));
  const resolved = { ...tables };
  for (const [name, columns] of entityColumns) {
    const rows = tables[name];
    if (columns.length > 0 && rows !== void 0)
      resolved[name] = rows.map((row) => withIds(row, columns, ids));
  }
  resolved.events = (resolved.events ?? []).map((row, index) => ({
    ...row,
    incident_id: at(links.incidentIds, index)
  }));
  return resolved;
}
function withIds(row, columns, ids) {
  const changed = { ...row };
  for (const column of columns) {
    const cell = changed[column];
    if (Array.isArray(cell))
      changed[column] = [...new Set(cell.map((id) => idIn(ids, id)))];
    else if (cell !== null)
      changed[column] = idIn(ids, cell);
  }
  return changed;
}
function idIn(ids, local) {
  const id = ids.get(String(local));
  if (id === void 0)
    throw new RangeError(`there is no local entity ${String(local)}`);
  return id;
}

export {
  incidentId,
  rejectKey,
  byReject,
  rejectRowMaker,
  sectionsOf,
  datasetOf,
  articleSections,
  entitySections,
  incidentSections,
  daySections,
  daysOf,
  resolvedTables
};
