import { identifier, oneOf, text } from "./column.js";
import { dataset } from "./dataset.js";
const rowDataset = text("The dataset of the row it rests on.");
/** What a node stands for. */
export const nodeTypes = ["article", "entity", "statement", "event", "incident", "money", "day"];
/** What an edge says. */
export const edgeTypes = [
    "said",
    "addressed_to",
    "about",
    "actor",
    "recipient",
    "located_in",
    "happened_on",
    "cost",
    "claimed_in",
    "reported_in",
    "holds_role",
    "same_as",
];
/** The nodes of the graph. */
export const nodes = dataset({
    name: "nodes",
    row: "a node of the graph",
    key: "node_id",
    references: {},
    columns: {
        node_id: identifier("The id of the row it stands for; `day_2022-09-21` for a day."),
        node_type: oneOf(nodeTypes, "What it stands for."),
        subtype: text("Entity type, kind of statement, event type or currency; null for articles and days.").nullable(),
        label: text("A short text to show beside it."),
        row_dataset: text("The dataset that has the row; null for a day.").nullable(),
    },
});
/** The edges of the graph. */
export const edges = dataset({
    name: "edges",
    row: "an edge of the graph, with the row it rests on",
    key: "edge_id",
    references: { source_id: "nodes", target_id: "nodes", doc_id: "documents" },
    columns: {
        edge_id: identifier("Id of the edge."),
        edge_type: oneOf(edgeTypes, "said: entity to statement; addressed_to, about: statement to entity; actor, recipient, located_in: event to entity; happened_on: event to day; cost: event to money; claimed_in: event to statement; reported_in: statement or event to article; holds_role: person to organization or place; same_as: event to incident."),
        source_id: identifier("The node it starts from."),
        target_id: identifier("The node it leads to."),
        label: text("Cue of a statement, title of a role, else null.").nullable(),
        doc_id: identifier("The article it was read in."),
        row_dataset: rowDataset,
        row_id: identifier("The id of that row."),
    },
});
//# sourceMappingURL=network.js.map