/** The kinds of rows that edges rest on, in the order their edges are written. */
export const edgeSources = ["statements", "events", "event_roles", "roles"];
/** Longest label of a node, in UTF-16 units. */
const labelLength = 80;
function node(type, table, { id, label, subtype = null }) {
    return { node_id: id, node_type: type, subtype, label: shortened(label), row_dataset: table };
}
/** The nodes of an article's rows: itself, its statements and events, and the amounts that events cost. */
export function articleNodes(tables) {
    const costs = new Set(tables.event_roles.map(({ money_id }) => money_id));
    return [
        ...tables.documents.map((row) => node("article", "documents", { id: row.doc_id, label: row.title ?? row.text })),
        ...tables.statements.map((row) => node("statement", "statements", { id: row.statement_id, label: row.content_text, subtype: row.kind })),
        ...tables.events.map((row) => node("event", "events", { id: row.event_id, label: row.trigger, subtype: row.event_type })),
        ...tables.money
            .filter(({ money_id }) => costs.has(money_id))
            .map((row) => node("money", "money", { id: row.money_id, label: row.surface, subtype: row.currency })),
    ];
}
/** The node of an entity's row. */
export function entityNode(row) {
    return node("entity", "entities", { id: row.entity_id, label: row.canonical_name, subtype: row.entity_type });
}
/** The node of an incident's row. */
export function incidentNode(row) {
    return node("incident", "incidents", { id: row.incident_id, label: row.label, subtype: row.incident_type });
}
/** The node of a day on which something happened, ISO `YYYY-MM-DD`. */
export function dayNode(day) {
    return node("day", null, { id: `day_${day}`, label: day });
}
function shortened(text) {
    const line = text.replaceAll(/\s+/gu, " ").trim();
    if (line.length <= labelLength)
        return line;
    // Never between the halves of a surrogate pair.
    return `${line.slice(0, labelLength).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** The edges of an article's rows, by the rows they rest on; `id` makes an id of an edge's parts. */
export function articleEdges(rows, id) {
    const edgesOf = (row, table, rowId, drafts) => drafts.flatMap(([type, source, target, label]) => target === null
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
        });
    return {
        statements: rows.statements.flatMap((row) => edgesOf(row, "statements", row.statement_id, statementEdges(row))),
        events: rows.events.flatMap((row) => edgesOf(row, "events", row.event_id, eventEdges(row))),
        event_roles: rows.event_roles.flatMap((row) => edgesOf(row, "event_roles", row.event_role_id, roleEdges(row))),
        roles: rows.roles.flatMap((row) => edgesOf(row, "roles", row.role_id, officeEdges(row))),
    };
}
function statementEdges(row) {
    const { statement_id, speaker_id, addressee_ids, about_ids } = row;
    return [
        ...(speaker_id === null ? [] : [["said", speaker_id, statement_id, row.cue]]),
        ...addressee_ids.map((target) => ["addressed_to", statement_id, target]),
        ...about_ids.map((target) => ["about", statement_id, target]),
        ["reported_in", statement_id, row.doc_id],
    ];
}
function eventEdges(row) {
    return [
        ["happened_on", row.event_id, row.event_start === null ? null : `day_${row.event_start}`],
        ["claimed_in", row.event_id, row.claimed_in],
        ["reported_in", row.event_id, row.doc_id],
        ["same_as", row.event_id, row.incident_id],
    ];
}
const edgeOfRole = { actor: "actor", recipient: "recipient", place: "located_in" };
function roleEdges(row) {
    if (row.role === "money")
        return [["cost", row.event_id, row.money_id]];
    return row.role === "date" ? [] : [[edgeOfRole[row.role], row.event_id, row.entity_id]];
}
function officeEdges(row) {
    return [["holds_role", row.person_id, row.organization_id ?? row.place_id, row.title]];
}
//# sourceMappingURL=network-rows.js.map