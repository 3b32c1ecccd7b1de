import { documents, sentences } from "./articles.js";
import { entities, roles } from "./entities.js";
import { eventRoles, events, incidents } from "./events.js";
import { dates, mentions, money } from "./expressions.js";
import { edges, nodes } from "./network.js";
import { rejects } from "./rejects.js";
import { statementSpans, statements } from "./statements.js";
/** Every dataset, in the order they are listed and loaded. */
export const datasets = [
    documents,
    sentences,
    mentions,
    dates,
    money,
    entities,
    roles,
    statements,
    statementSpans,
    events,
    eventRoles,
    incidents,
    nodes,
    edges,
    rejects,
];
//# sourceMappingURL=catalogue.js.map