import type { documents, sentences } from "../../datasets/articles.js";
import type { RowOf } from "../../datasets/dataset.js";
import type { entities, roles } from "../../datasets/entities.js";
import type { eventRoles, events, incidents } from "../../datasets/events.js";
import type { dates, mentions, money } from "../../datasets/expressions.js";
import type { rejects } from "../../datasets/rejects.js";
import type { statementSpans, statements } from "../../datasets/statements.js";

/** The rows of each table that stands in the page. */
export interface Rows {
  readonly documents: RowOf<typeof documents>;
  readonly sentences: RowOf<typeof sentences>;
  readonly mentions: RowOf<typeof mentions>;
  readonly dates: RowOf<typeof dates>;
  readonly money: RowOf<typeof money>;
  readonly roles: RowOf<typeof roles>;
  readonly statements: RowOf<typeof statements>;
  readonly statement_spans: RowOf<typeof statementSpans>;
  readonly events: RowOf<typeof events>;
  readonly event_roles: RowOf<typeof eventRoles>;
  readonly entities: RowOf<typeof entities>;
  readonly incidents: RowOf<typeof incidents>;
  readonly rejects: RowOf<typeof rejects>;
}

/** Tables whose rows belong to articles. */
export type ArticleTable = Exclude<keyof Rows, "entities" | "incidents" | "rejects">;

export type Statement = Rows["statements"];
export type EventRow = Rows["events"];
export type EventRole = Rows["event_roles"];
export type Entity = Rows["entities"];
export type Incident = Rows["incidents"];
export type Money = Rows["money"];
export type Mention = Rows["mentions"];
export type StatementSpan = Rows["statement_spans"];
