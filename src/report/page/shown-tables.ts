import { datasets } from "../../datasets/catalogue.js";
import { codePointSlicer } from "../../datasets/code-points.js";
import type { ColumnKind } from "../../datasets/column.js";
import type { ArticleTables } from "../../datasets/record.js";
import { derivedCell, isDerived, type Row } from "./derived.js";

/** A value of a row on its way to a page; in `PageData`, places in the list of strings stand for strings. */
export type Cell = string | number | boolean | null | readonly (string | number)[];

/** A row without its column names, in the order of `columnsOf`; -1 stands for what `derivedCell` makes again. */
export type Cells = readonly Cell[];

/** The rows of an article on their way to a page, by table. */
export type ShownTables = Readonly<Record<keyof ArticleTables, readonly Cells[]>>;

/** An article on its way to a page: what to call it, and its rows. */
export interface ShownArticle {
  readonly headline: string;
  readonly tables: ShownTables;
}

/** A column of a table as a page needs it. */
export interface ShownColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly description: string;
}

/** The tables of articles that a page shows. */
export const articleTables = [
  "documents",
  "sentences",
  "mentions",
  "dates",
  "money",
  "roles",
  "statements",
  "statement_spans",
  "events",
  "event_roles",
] as const satisfies readonly (keyof ArticleTables)[];

/** The columns of a dataset, in the order of a row's cells. */
export function columnsOf(dataset: string): readonly ShownColumn[] {
  const columns = datasets.find(({ name }) => name === dataset)?.columns ?? [];
  return columns.map(({ name, kind, description }) => ({ name, kind, description }));
}

const columnNames = new Map(datasets.map(({ name, columns }) => [name, columns.map((column) => column.name)]));

/** The rows of an article, its ids those of the corpus, without what a page can make again of the rest. */
export function shownTables(tables: ArticleTables): ShownTables {
  const [document] = tables.documents;
  const context = {
    docId: document?.doc_id ?? "",
    slice: codePointSlicer(document?.text ?? ""),
    sentences: tables.sentences,
    contentOf: contentReader(tables),
  };
  const shown = articleTables.map((name) => {
    const names = columnNames.get(name) ?? [];
    // Safe: rows of datasets have been checked against their schemas, whose cells are these.
    const rows = tables[name] as unknown as readonly Row[];
    return [
      name,
      rows.map((row) =>
        names.map((column) => {
          const value = row[column] ?? null;
          return isDerived(name, column) && derivedCell(name, column, { row, ...context }) === value ? -1 : value;
        }),
      ),
    ] as const;
  });
  // Safe: `articleTables` names every table.
  return Object.fromEntries(shown) as unknown as ShownTables;
}

/** Gives the spans of a statement's content by its id. */
function contentReader({ statement_spans }: Pick<ArticleTables, "statement_spans">) {
  const spans = new Map<string, { readonly char_start: number; readonly char_end: number }[]>();
  for (const span of statement_spans) {
    if (span.part !== "content") continue;
    const known = spans.get(span.statement_id);
    if (known) known.push(span);
    else spans.set(span.statement_id, [span]);
  }
  return (id: string) => spans.get(id) ?? [];
}

/** The cells of a row that no article owns: of entities, incidents, rejects. */
export function cellsOf(dataset: string, row: object): Cells {
  // Safe: as above.
  const values = row as Row;
  return (columnNames.get(dataset) ?? []).map((column) => values[column] ?? null);
}
