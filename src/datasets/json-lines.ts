import type { AnyDataset, Column } from "./dataset.js";

/** A dataset's rows as JSON Lines: keys in schema order, a line end after every row, numbers that may have decimals with a point. */
export function jsonLines(dataset: AnyDataset, rows: readonly object[]): string {
  return rows.map((row) => `${lineOf(dataset, row as Readonly<Record<string, unknown>>)}\n`).join("");
}

function lineOf(dataset: AnyDataset, row: Readonly<Record<string, unknown>>): string {
  return `{${dataset.columns.map((column) => `${JSON.stringify(column.name)}:${cellOf(column, row[column.name])}`).join(",")}}`;
}

function cellOf({ kind }: Column, value: unknown): string {
  const json = JSON.stringify(value);
  return kind === "number" && /^-?\d+$/u.test(json) ? `${json}.0` : json;
}
