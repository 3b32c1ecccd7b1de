import type { RowOf } from "../../datasets/dataset.js";
import type { eventRoles, events } from "../../datasets/events.js";
import type { dates, mentions, money } from "../../datasets/expressions.js";
import type { statementSpans, statements } from "../../datasets/statements.js";
import type { Tables } from "../../datasets/tables.js";
import { groupedBy } from "../../document/grouped.js";
import type { PointSpan } from "../score.js";

/** What a run says of one article: its rows of the datasets. Offsets are code points. */
export interface RunArticle {
  readonly text: string;
  readonly sentences: readonly PointSpan[];
  readonly mentions: readonly RowOf<typeof mentions>[];
  readonly dates: readonly RowOf<typeof dates>[];
  readonly money: readonly RowOf<typeof money>[];
  readonly statements: readonly RowOf<typeof statements>[];
  readonly events: readonly RowOf<typeof events>[];
  /** Parts of a statement, and participants of an event, by its id. */
  readonly partsOf: ReadonlyMap<string, readonly RowOf<typeof statementSpans>[]>;
  readonly rolesOf: ReadonlyMap<string, readonly RowOf<typeof eventRoles>[]>;
}

/** The rows of a run article by article; the key is the `source_id` of its document, which gold and sets know it by. */
export function runArticles(tables: Tables): ReadonlyMap<string, RunArticle> {
  const sentences = groupedBy(tables.sentences, ({ doc_id }) => doc_id);
  const mentions = groupedBy(tables.mentions, ({ doc_id }) => doc_id);
  const dates = groupedBy(tables.dates, ({ doc_id }) => doc_id);
  const money = groupedBy(tables.money, ({ doc_id }) => doc_id);
  const statements = groupedBy(tables.statements, ({ doc_id }) => doc_id);
  const events = groupedBy(tables.events, ({ doc_id }) => doc_id);
  const partsOf = groupedBy(tables.statement_spans, ({ statement_id }) => statement_id);
  const rolesOf = groupedBy(tables.event_roles, ({ event_id }) => event_id);
  return new Map(
    tables.documents.map(({ doc_id, source_id, text }) => [
      source_id ?? doc_id,
      {
        text,
        sentences: (sentences.get(doc_id) ?? []).map(pointSpan),
        mentions: mentions.get(doc_id) ?? [],
        dates: dates.get(doc_id) ?? [],
        money: money.get(doc_id) ?? [],
        statements: statements.get(doc_id) ?? [],
        events: events.get(doc_id) ?? [],
        partsOf,
        rolesOf,
      },
    ]),
  );
}

/** The span of a row. */
export function pointSpan({
  char_start,
  char_end,
}: {
  readonly char_start: number;
  readonly char_end: number;
}): PointSpan {
  return { start: char_start, end: char_end };
}

/** The spans of one part of a statement. */
export function spansOf(run: RunArticle, statementId: string, part: RowOf<typeof statementSpans>["part"]): PointSpan[] {
  return (run.partsOf.get(statementId) ?? []).filter((row) => row.part === part).map(pointSpan);
}
