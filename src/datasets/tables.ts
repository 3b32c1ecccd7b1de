import { at } from "../document/at.js";
import type { Sha256 } from "../document/hash.js";
import type { Reject } from "../document/reject.js";
import type { CorpusGraph } from "../graph/graph.js";
import { dateRows, documentRow, mentionRows, moneyRows, roleRows, sentenceRows } from "./article-rows.js";
import type { documents, sentences } from "./articles.js";
import { contextOf } from "./context.js";
import { entityRows, incidentIds, incidentRows, rejectRows } from "./corpus-rows.js";
import type { RowOf } from "./dataset.js";
import type { entities, roles } from "./entities.js";
import { eventRoleRows, eventRows } from "./event-rows.js";
import type { eventRoles, events, incidents } from "./events.js";
import type { dates, mentions, money } from "./expressions.js";
import { idMaker } from "./ids.js";
import type { edges, nodes } from "./network.js";
import { edgeRows, nodeRows } from "./network-rows.js";
import type { rejects } from "./rejects.js";
import { statementRows, statementSpanRows } from "./statement-rows.js";
import type { statementSpans, statements } from "./statements.js";

/** The rows of every dataset, by its name. */
export interface Tables {
  readonly documents: readonly RowOf<typeof documents>[];
  readonly sentences: readonly RowOf<typeof sentences>[];
  readonly mentions: readonly RowOf<typeof mentions>[];
  readonly dates: readonly RowOf<typeof dates>[];
  readonly money: readonly RowOf<typeof money>[];
  readonly entities: readonly RowOf<typeof entities>[];
  readonly roles: readonly RowOf<typeof roles>[];
  readonly statements: readonly RowOf<typeof statements>[];
  readonly statement_spans: readonly RowOf<typeof statementSpans>[];
  readonly events: readonly RowOf<typeof events>[];
  readonly event_roles: readonly RowOf<typeof eventRoles>[];
  readonly incidents: readonly RowOf<typeof incidents>[];
  readonly nodes: readonly RowOf<typeof nodes>[];
  readonly edges: readonly RowOf<typeof edges>[];
  readonly rejects: readonly RowOf<typeof rejects>[];
}

/** Makes the rows of every dataset. Throws when a layer points outside another one. */
export function tablesOf(graph: CorpusGraph, input: readonly Reject[], sha256: Sha256): Tables {
  const contexts = graph.articles.map((_, index) => contextOf(graph, index, sha256));
  const incidents = incidentIds(graph, contexts, sha256);
  const rows = {
    documents: contexts.map((context) => documentRow(context, sha256)),
    sentences: contexts.flatMap(sentenceRows),
    mentions: contexts.flatMap(mentionRows),
    dates: contexts.flatMap(dateRows),
    money: contexts.flatMap(moneyRows),
    entities: entityRows(graph),
    roles: contexts.flatMap(roleRows),
    statements: contexts.flatMap(statementRows),
    statement_spans: contexts.flatMap(statementSpanRows),
    events: contexts.flatMap((context) =>
      eventRows(
        context,
        at(graph.incidentOf, context.index).map((incident) => at(incidents, incident)),
      ),
    ),
    event_roles: contexts.flatMap(eventRoleRows),
    incidents: incidentRows(graph, contexts, incidents),
  };
  return {
    ...rows,
    nodes: nodeRows(rows),
    edges: edgeRows(rows, idMaker(sha256)),
    rejects: rejectRows(input, sha256),
  };
}
