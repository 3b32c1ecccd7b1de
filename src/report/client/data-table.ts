import { csvOf } from "./csv.js";
import { csvTools } from "./csv-tools.js";
import { type Child, fill, h } from "./dom.js";
import { counted, numberInWords } from "./words.js";

/** A column of a table on the page. */
export interface TableColumn<Row> {
  readonly name: string;
  /** What it holds as text: for CSV, for sorting, and to show when there is no `cell`. */
  readonly text: (row: Row) => string | number | null;
  /** What to show. */
  readonly cell?: (row: Row) => Child;
  /** Narrow: never broken. Wide: gets the room. */
  readonly width?: "narrow" | "wide";
}

/** What a table is besides its rows. */
export interface TableOptions<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  /** What a row is called, for counting: `statement`. */
  readonly rowName: string;
  readonly rowsName?: string;
  /** File name of its CSV; null for none. */
  readonly csvName?: string | null;
  readonly pageSize?: number;
  /** Whether its caption is for readers of the screen only, for a heading above it says the same. */
  readonly isCaptionHidden?: boolean;
}

interface Order {
  readonly column: number;
  readonly isDown: boolean;
}

/** A table with caption, sortable columns, as many rows as one can read at a time, and its content as CSV. */
export function dataTable<Row>(rows: readonly Row[], options: TableOptions<Row>): HTMLElement {
  const { columns, caption, csvName = null, pageSize = 100 } = options;
  if (rows.length === 0) return h("p", { class: "empty" }, `${caption}: none.`);
  let order: Order | null = null;
  let shown = pageSize;
  const [head, body, foot] = [h("thead"), h("tbody"), h("div", { class: "table-foot" })];
  const draw = () => {
    const sorted = order ? inOrder(rows, columns[order.column], order.isDown) : rows;
    const seen = sorted.slice(0, shown);
    fill(head, headRow(columns, order, sortBy));
    fill(
      body,
      seen.map((row) => bodyRow(row, columns)),
    );
    fill(foot, footOf({ shown, all: rows.length }, options, showMore));
  };
  const sortBy = (column: number) => {
    order = { column, isDown: order?.column === column ? !order.isDown : false };
    draw();
    head.querySelectorAll("button")[column]?.focus();
  };
  const showMore = () => {
    const first = shown;
    shown += pageSize;
    draw();
    focusRow(body, first);
  };
  draw();
  const table = h("table", { role: "table" }, captionOf(rows.length, options), head, body);
  const tools = csvName === null ? null : csvTools(() => tableAsCsv(rows, columns), csvName);
  return h("div", { class: "table" }, tools, h("div", { class: "scroll" }, table), foot);
}

function captionOf(
  total: number,
  { caption, rowName, rowsName, isCaptionHidden }: Omit<TableOptions<never>, "columns">,
) {
  const size = h("small", {}, ` ${counted(total, rowName, rowsName)}`);
  return h("caption", { class: isCaptionHidden ? "unseen" : null }, caption, size);
}

function footOf(
  { shown, all }: { readonly shown: number; readonly all: number },
  { rowName, rowsName, pageSize = 100 }: Omit<TableOptions<never>, "columns">,
  showMore: () => void,
): Child {
  if (all <= shown) return all > pageSize && `All ${counted(all, rowName, rowsName)} are shown.`;
  return [
    `${numberInWords(shown)} of ${counted(all, rowName, rowsName)} `,
    h("button", { type: "button", onclick: showMore }, `Show ${Math.min(pageSize, all - shown)} more`),
  ];
}

function tableAsCsv<Row>(rows: readonly Row[], columns: readonly TableColumn<Row>[]): string {
  const header = columns.map(({ name }) => name);
  return csvOf(
    header,
    rows.map((row) => columns.map(({ text }) => text(row))),
  );
}

function headRow<Row>(columns: readonly TableColumn<Row>[], order: Order | null, sortBy: (column: number) => void) {
  const headings = columns.map(({ name, width }, index) => {
    const direction = order?.column === index ? directions[Number(order.isDown)] : undefined;
    const sign = h("span", { "aria-hidden": "true" }, direction?.sign ?? "");
    const button = h("button", { type: "button", onclick: () => sortBy(index) }, name, sign);
    return h("th", { scope: "col", role: "columnheader", "aria-sort": direction?.name, class: width }, button);
  });
  return h("tr", { role: "row" }, headings);
}

const directions = [
  { name: "ascending", sign: " ↑" },
  { name: "descending", sign: " ↓" },
];

function bodyRow<Row>(row: Row, columns: readonly TableColumn<Row>[]) {
  return h(
    "tr",
    { role: "row" },
    columns.map(({ name, text, cell, width }) => {
      const value = text(row);
      const content = cell ? cell(row) : plainCell(value);
      return h("td", { role: "cell", "data-label": name, class: kindOf(value, width) }, h("div", {}, content));
    }),
  );
}

function plainCell(value: string | number | null): Child {
  return typeof value === "number" ? numberInWords(value) : value;
}

function kindOf(value: string | number | null, width: string | undefined): string | null {
  const kinds = [width, typeof value === "number" && "number", (value === null || value === "") && "void"];
  return kinds.filter(Boolean).join(" ") || null;
}

function inOrder<Row>(rows: readonly Row[], column: TableColumn<Row> | undefined, isDown: boolean): readonly Row[] {
  if (!column) return rows;
  const keyed = rows.map((row) => ({ row, key: column.text(row) }));
  const isUnknown = (key: string | number | null) => key === null || key === "";
  return keyed
    .sort((a, b) => {
      // What is unknown comes last in either order.
      const unknown = Number(isUnknown(a.key)) - Number(isUnknown(b.key));
      return unknown || (isDown ? -1 : 1) * compared(a.key, b.key);
    })
    .map(({ row }) => row);
}

function compared(a: string | number | null, b: string | number | null): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en");
}

function focusRow(body: Element, index: number): void {
  const row = body.children[index];
  if (!(row instanceof HTMLElement)) return;
  row.tabIndex = -1;
  row.focus();
}
