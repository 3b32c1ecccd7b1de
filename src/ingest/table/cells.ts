import { parse } from "csv-parse/sync";
import type { Delimiter } from "./scan.js";

/** The values of one record, without regard to a carriage return at its end; null when it is not one record. */
export function cellsOf(record: string, delimiter: Delimiter): readonly string[] | null {
  try {
    const records: unknown = parse(record.endsWith("\r") ? record.slice(0, -1) : record, {
      delimiter,
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
      relax_quotes: true,
    });
    return isOneRecord(records) ? records[0] : null;
  } catch {
    return null;
  }
}

function isOneRecord(records: unknown): records is readonly [readonly string[]] {
  return Array.isArray(records) && records.length === 1 && Array.isArray(records[0]);
}
