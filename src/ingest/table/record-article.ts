import type { Parsed, ReadOptions } from "../parsed.js";
import { type Reading, readingOf, refused } from "../reading.js";
import { articleOf } from "../row.js";
import { cellsOf } from "./cells.js";
import { type Columns, valuesOf } from "./header.js";
import type { TableRecord } from "./records.js";
import type { Delimiter } from "./scan.js";

/** A table whose header has been read. */
export interface Table {
  /** Path within the input. */
  readonly path: string;
  readonly delimiter: Delimiter;
  readonly columns: Columns;
}

const named: Readonly<Record<Delimiter, string>> = { ",": "a comma", ";": "a semicolon", "\t": "a tab" };

/** Reads the article of a record; its path has the number of the line that the record begins in. */
export function readingOfRecord(record: TableRecord, table: Table, options: ReadOptions): Reading {
  const place = { path: `${table.path}#${record.number}`, bytes: record.bytes };
  if (record.fault !== null) {
    const reason = `The record cannot be read: ${record.fault}. It was left out, with what follows up to the next whole record.`;
    return refused(place, reason);
  }
  const { values } = record;
  const { columns, delimiter } = table;
  if (values === columns.length) return readingOf(place, (text) => articleIn(text, table, options), options);
  const found = `It has ${values} ${values === 1 ? "value" : "values"}, but the header names ${columns.length} columns.`;
  return refused(place, `${found} Put values that hold ${named[delimiter]} in quotation marks.`);
}

function articleIn(record: string, { columns, delimiter }: Table, options: ReadOptions): Parsed {
  const cells = cellsOf(record, delimiter);
  if (!cells) return { problem: "The record is no row of a table. Put its values in quotation marks." };
  return articleOf(valuesOf(columns, cells), options);
}
