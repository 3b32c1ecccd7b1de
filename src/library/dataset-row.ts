import type { ArticleTables } from "../datasets/record.js";
import type { Tables } from "../datasets/tables.js";

/** A row with the name of its dataset. Testing `dataset` tells TypeScript which row it is. */
export type DatasetRow = {
  readonly [Name in keyof Tables]: { readonly dataset: Name; readonly row: Tables[Name][number] };
}[keyof Tables];

/** The rows of tables, one after the other, dataset by dataset. */
export function* rowsIn(tables: ArticleTables | Tables): Generator<DatasetRow> {
  for (const [dataset, rows] of Object.entries(tables)) {
    // Safe: the key of a table is the name of its dataset.
    for (const row of rows) yield { dataset, row } as DatasetRow;
  }
}
