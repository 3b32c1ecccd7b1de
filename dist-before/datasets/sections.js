import { entityRow, incidentRow } from "./corpus-rows.js";
import { idMaker } from "./ids.js";
import { nodeTypes } from "./network.js";
import { articleEdges, articleNodes, dayNode, edgeSources, entityNode, incidentNode } from "./network-rows.js";
/** The sections of a dataset, in the order in which they make its file. */
export function sectionsOf(dataset) {
    if (dataset === "nodes")
        return nodeTypes.map((type) => `nodes/${type}`);
    if (dataset === "edges")
        return edgeSources.map((source) => `edges/${source}`);
    return [dataset];
}
/** The dataset that a section is part of. */
export function datasetOf(section) {
    return section.split("/")[0] ?? section;
}
/** The rows of an article, its ids those of the corpus, with its nodes and edges. */
export function articleSections(tables, sha256) {
    const nodes = articleNodes(tables);
    const edges = articleEdges(tables, idMaker(sha256));
    const ofType = (type) => nodes.filter(({ node_type }) => node_type === type);
    return new Map([
        ...Object.entries(tables),
        ...["article", "statement", "event", "money"].map((type) => [`nodes/${type}`, ofType(type)]),
        ...edgeSources.map((source) => [`edges/${source}`, edges[source]]),
    ]);
}
/** The row and the node of an entity. */
export function entitySections(entity) {
    const row = entityRow(entity);
    return new Map([
        ["entities", [row]],
        ["nodes/entity", [entityNode(row)]],
    ]);
}
/** The row and the node of an incident with its id. */
export function incidentSections(incident, id, context) {
    const row = incidentRow(incident, id, context);
    return new Map([
        ["incidents", [row]],
        ["nodes/incident", [incidentNode(row)]],
    ]);
}
/** The node of a day on which something happened. */
export function daySections(day) {
    return new Map([["nodes/day", [dayNode(day)]]]);
}
/** The days on which an article's events happened, ISO `YYYY-MM-DD`. */
export function daysOf({ events }) {
    return events.flatMap(({ event_start }) => event_start ?? []);
}
//# sourceMappingURL=sections.js.map