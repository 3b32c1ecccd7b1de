import type { SchemaElement } from "hyparquet";
import { ByteWriter } from "hyparquet-writer/src/bytewriter.js";
import { ParquetWriter } from "hyparquet-writer/src/parquet-writer.js";
import type { ColumnKind } from "./column.js";
import type { AnyDataset, Column } from "./dataset.js";

/** Where the Parquet twin of a dataset stands in the output folder. */
export function parquetPath(dataset: string): string {
  return `parquet/${dataset}.parquet`;
}

/** A Parquet file on its way to where its bytes go. */
export interface ParquetTable {
  /** Adds a row that its dataset's schema has accepted. `size` is its length as JSON; it decides where row groups end. */
  readonly add: (row: Readonly<Record<string, unknown>>, size: number) => void;
  /** Writes the last rows and what stands at the end of the file. To be called once. */
  readonly finish: () => void;
}

/** A row group ends with whichever comes first, so that the bytes of a file depend on its rows alone, and no more than a group is held. */
const mostRows = 50_000;
const mostSize = 4_000_000;

/**
 * Writes rows as a Parquet file, a row group at a time: strings as UTF-8, days as DATE, whole numbers as INT64, numbers as
 * DOUBLE, lists as LIST of strings; columns that are never null are required. Pages are compressed with Snappy, which
 * every reader knows. A file without rows has its columns all the same.
 */
export function parquetTable({ columns }: AnyDataset, write: (bytes: Uint8Array) => void): ParquetTable {
  const bytes = new ByteWriter();
  const flush = () => {
    write(bytes.getBytes());
    bytes.index = 0;
  };
  const writer = Object.assign(bytes, { flush, finish: flush });
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: "dateline" });
  const data = columns.map(({ name, kind }) => ({ name, kind, cells: [] as unknown[] }));
  let [rows, size] = [0, 0];
  const endGroup = () => {
    if (rows === 0) return;
    // The writer is synchronous, and so then is what it returns: nothing to wait for.
    file.write({ columnData: data.map(({ name, cells }) => ({ name, data: cells })), rowGroupSize: rows });
    for (const column of data) column.cells = [];
    [rows, size] = [0, 0];
  };
  return {
    add(row, rowSize) {
      for (const { name, kind, cells } of data) cells.push(cellOf(kind, row[name]));
      rows++;
      size += rowSize;
      if (rows >= mostRows || size >= mostSize) endGroup();
    },
    finish() {
      endGroup();
      file.finish();
    },
  };
}

const millisecondsOfDay = 86_400_000;

/** A cell as the writer takes it; the row has been checked, so that a cell is null or what its kind says. */
function cellOf(kind: ColumnKind, cell: unknown): unknown {
  if (kind === "integer" && typeof cell === "number") return BigInt(cell);
  if (kind === "date" && typeof cell === "string") return Date.parse(cell) / millisecondsOfDay;
  return cell;
}

const string = { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } } as const;
const types: Readonly<Record<Exclude<ColumnKind, "list">, Omit<SchemaElement, "name">>> = {
  string,
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: "schema", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, kind, isNullable }: Column): SchemaElement[] {
  const repetition_type = isNullable ? "OPTIONAL" : "REQUIRED";
  if (kind !== "list") return [{ name, repetition_type, ...types[kind] }];
  return [
    { name, repetition_type, num_children: 1, converted_type: "LIST", logical_type: { type: "LIST" } },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", repetition_type: "REQUIRED", ...string },
  ];
}
