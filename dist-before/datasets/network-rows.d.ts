import type { RowOf } from "./dataset.js";
import type { entities } from "./entities.js";
import type { incidents } from "./events.js";
import type { edges, nodes } from "./network.js";
import type { ArticleTables } from "./record.js";
type Node = RowOf<typeof nodes>;
type Edge = RowOf<typeof edges>;
/** The kinds of rows that edges rest on, in the order their edges are written. */
export declare const edgeSources: readonly ["statements", "events", "event_roles", "roles"];
export type EdgeSource = (typeof edgeSources)[number];
/** The nodes of an article's rows: itself, its statements and events, and the amounts that events cost. */
export declare function articleNodes(tables: ArticleTables): Node[];
/** The node of an entity's row. */
export declare function entityNode(row: RowOf<typeof entities>): Node;
/** The node of an incident's row. */
export declare function incidentNode(row: RowOf<typeof incidents>): Node;
/** The node of a day on which something happened, ISO `YYYY-MM-DD`. */
export declare function dayNode(day: string): Node;
/** The edges of an article's rows, by the rows they rest on; `id` makes an id of an edge's parts. */
export declare function articleEdges(rows: ArticleTables, id: (prefix: string, parts: readonly string[]) => string): Readonly<Record<EdgeSource, Edge[]>>;
export {};
