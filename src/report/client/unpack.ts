import { derivedCell, type Row } from "../page/derived.js";
import type { PageData } from "../page/page-data.js";
import type { Cell, ShownColumn } from "../page/shown-tables.js";
import { utf16Offsets } from "./offsets.js";
import type { ArticleTable, Rows } from "./tables.js";

/** An article of the page. Its rows are unpacked when they are first asked for. */
export interface Article {
  /** Its place among the articles of the page. */
  readonly index: number;
  readonly headline: string;
  readonly row: Rows["documents"];
  /** Slices the text by code points. */
  readonly slice: (start: number, end: number) => string;
  /** Gives the UTF-16 offset of an offset in code points. */
  readonly offset: (codePoints: number) => number;
  readonly rows: <Table extends ArticleTable>(table: Table) => readonly Rows[Table][];
}

/** Unpacks rows that no article owns. */
export function corpusRows<Table extends "entities" | "incidents" | "rejects">(
  data: PageData,
  table: Table,
): readonly Rows[Table][] {
  const { columns = [], rows = [] } = data.tables[table] ?? {};
  // Safe: the page was made of rows of this dataset.
  return rows.map((cells) => plainRow(cells, columns, data.strings)) as unknown as readonly Rows[Table][];
}

/** Unpacks an article of the page. */
export function articleAt(data: PageData, index: number): Article {
  const [row] = rowsOf(data, "documents", index);
  // Safe: every article has its row.
  const document = row as unknown as Rows["documents"];
  const offset = utf16Offsets(document.text);
  const slice = (start: number, end: number) => document.text.slice(offset(start), offset(end));
  const known = new Map<string, readonly Row[]>();
  const plain = (table: string) => {
    const made = known.get(table) ?? rowsOf(data, table, index);
    known.set(table, made);
    return made;
  };
  const complete = new Map<string, readonly Row[]>();
  const completed = (table: ArticleTable): readonly Row[] => {
    const made = complete.get(table);
    if (made) return made;
    // Safe: rows of these datasets.
    const sentences = plain("sentences") as unknown as readonly Rows["sentences"][];
    const spans =
      table === "statements" ? (plain("statement_spans") as unknown as readonly Rows["statement_spans"][]) : [];
    const contentOf = (id: string) => spans.filter((span) => span.statement_id === id && span.part === "content");
    const context = { docId: document.doc_id, slice, sentences, contentOf };
    const rows = plain(table).map((each) =>
      derivedRow(each, (column, row) => derivedCell(table, column, { row, ...context })),
    );
    complete.set(table, rows);
    return rows;
  };
  return {
    index,
    headline: data.headlines[index] ?? document.doc_id,
    row: document,
    slice,
    offset,
    // Safe: the page was made of rows of this dataset.
    rows: <Table extends ArticleTable>(table: Table) => completed(table) as unknown as readonly Rows[Table][],
  };
}

/** The rows of an article as they stand in the page. */
function rowsOf({ tables, strings }: PageData, table: string, article: number): readonly Row[] {
  const { columns = [], rows = [], starts = [] } = tables[table] ?? {};
  return rows
    .slice(starts[article] ?? 0, starts[article + 1] ?? rows.length)
    .map((cells) => plainRow(cells, columns, strings));
}

function plainRow(cells: readonly Cell[], columns: readonly ShownColumn[], strings: readonly string[]): Row {
  const row: Record<string, Cell> = {};
  columns.forEach(({ name, kind }, index) => {
    row[name] = plainCell(cells[index] ?? null, { name, kind }, strings);
  });
  return row;
}

/** A cell with strings in the place of their numbers; -1, which stands for a derived one, stays. */
function plainCell(cell: Cell, { kind }: Pick<ShownColumn, "name" | "kind">, strings: readonly string[]): Cell {
  if (typeof cell === "object" && cell !== null) return cell.map((place) => strings[Number(place)] ?? "");
  const isText = kind === "string" || kind === "date";
  return isText && typeof cell === "number" && cell >= 0 ? (strings[cell] ?? "") : cell;
}

function derivedRow(row: Row, derive: (column: string, row: Row) => Cell): Row {
  const complete: Record<string, Cell> = { ...row };
  for (const [column, cell] of Object.entries(row)) if (cell === -1) complete[column] = derive(column, complete);
  return complete;
}
