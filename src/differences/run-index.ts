import type { RunRow, RunTables } from "./columns.js";
import { grouped } from "./grouping.js";

/** The rows of one article, in the order of their datasets. */
export interface ArticleRows {
  readonly document: RunRow<"documents">;
  readonly mentions: readonly RunRow<"mentions">[];
  readonly dates: readonly RunRow<"dates">[];
  readonly money: readonly RunRow<"money">[];
  readonly roles: readonly RunRow<"roles">[];
  readonly statements: readonly RunRow<"statements">[];
  readonly events: readonly RunRow<"events">[];
  readonly edges: readonly RunRow<"edges">[];
}

/** A run with ways to find its rows. */
export interface RunIndex {
  readonly tables: RunTables;
  readonly sentences: ReadonlyMap<string, RunRow<"sentences">>;
  readonly entities: ReadonlyMap<string, RunRow<"entities">>;
  readonly incidents: ReadonlyMap<string, RunRow<"incidents">>;
  readonly statements: ReadonlyMap<string, RunRow<"statements">>;
  readonly events: ReadonlyMap<string, RunRow<"events">>;
  readonly money: ReadonlyMap<string, RunRow<"money">>;
  /** The parts that hold a statement's content, by its id. */
  readonly contentOf: ReadonlyMap<string, readonly RunRow<"statement_spans">[]>;
  /** The participants and circumstances of an event, by its id. */
  readonly rolesOf: ReadonlyMap<string, readonly RunRow<"event_roles">[]>;
  /** The rows of an article. */
  readonly article: (document: RunRow<"documents">) => ArticleRows;
}

/** The two runs that are compared: A before, B after. */
export interface Runs {
  readonly a: RunIndex;
  readonly b: RunIndex;
}

/** Indexes a run: one pass over each of its tables. */
export function indexOf(tables: RunTables): RunIndex {
  const byArticle = {
    mentions: grouped(tables.mentions, docIdOf),
    dates: grouped(tables.dates, docIdOf),
    money: grouped(tables.money, docIdOf),
    roles: grouped(tables.roles, docIdOf),
    statements: grouped(tables.statements, docIdOf),
    events: grouped(tables.events, docIdOf),
    edges: grouped(tables.edges, docIdOf),
  };
  const content = tables.statement_spans.filter(({ part }) => part === "content");
  return {
    tables,
    sentences: keyed(tables.sentences, ({ sentence_id }) => sentence_id),
    entities: keyed(tables.entities, ({ entity_id }) => entity_id),
    incidents: keyed(tables.incidents, ({ incident_id }) => incident_id),
    statements: keyed(tables.statements, ({ statement_id }) => statement_id),
    events: keyed(tables.events, ({ event_id }) => event_id),
    money: keyed(tables.money, ({ money_id }) => money_id),
    contentOf: grouped(content, ({ statement_id }) => statement_id),
    rolesOf: grouped(tables.event_roles, ({ event_id }) => event_id),
    article: (document) => ({
      document,
      mentions: byArticle.mentions.get(document.doc_id) ?? [],
      dates: byArticle.dates.get(document.doc_id) ?? [],
      money: byArticle.money.get(document.doc_id) ?? [],
      roles: byArticle.roles.get(document.doc_id) ?? [],
      statements: byArticle.statements.get(document.doc_id) ?? [],
      events: byArticle.events.get(document.doc_id) ?? [],
      edges: byArticle.edges.get(document.doc_id) ?? [],
    }),
  };
}

function docIdOf({ doc_id }: { readonly doc_id: string }): string {
  return doc_id;
}

/** Rows by an id that each has alone. */
function keyed<Row>(rows: readonly Row[], idOf: (row: Row) => string): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [idOf(row), row]));
}
