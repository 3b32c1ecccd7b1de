import { datasets } from "./catalogue.js";
import { codePointSlicer } from "./code-points.js";
import type { AnyDataset } from "./dataset.js";
import type { Tables } from "./tables.js";

type Row = Readonly<Record<string, unknown>>;

/** A row that is not what its dataset promises. A fault of Dateline's, not of the input. */
export class DatasetError extends Error {
  readonly dataset: string;
  readonly rowId: string;
  constructor(dataset: string, rowId: string, problem: string) {
    super(`${dataset} ${rowId}: ${problem}`);
    this.dataset = dataset;
    this.rowId = rowId;
  }
}

/**
 * Checks all rows: each against its schema, keys in schema order, ids unique, references resolved, `surface` equal to
 * what the offsets cut out of the document. Throws `DatasetError` for the first row that fails.
 */
export function checkTables(tables: Tables): void {
  const rowsOf = (name: string): readonly Row[] => tables[name as keyof Tables];
  const ids = new Map(datasets.map((dataset) => [dataset.name, idsOf(dataset, rowsOf(dataset.name))]));
  for (const dataset of datasets) {
    const expected = dataset.columns.map(({ name }) => name).join();
    for (const row of rowsOf(dataset.name)) {
      checkShape(dataset, row, expected);
      checkReferences(dataset, row, ids);
    }
  }
  checkSurfaces(tables);
}

function idsOf(dataset: AnyDataset, rows: readonly Row[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = String(row[dataset.key]);
    if (ids.has(id)) throw new DatasetError(dataset.name, id, `the id in ${dataset.key} is there twice`);
    ids.add(id);
  }
  return ids;
}

function checkShape(dataset: AnyDataset, row: Row, expected: string): void {
  const id = String(row[dataset.key]);
  const result = dataset.schema.safeParse(row);
  if (!result.success) {
    const [issue] = result.error.issues;
    const column = issue?.path.join(".") ?? "";
    throw new DatasetError(
      dataset.name,
      id,
      `${column}: ${issue?.message} (it holds ${JSON.stringify(row[String(issue?.path[0])])})`,
    );
  }
  const keys = Object.keys(row).join();
  if (keys !== expected) throw new DatasetError(dataset.name, id, `its keys are ${keys}, expected ${expected}`);
}

function checkReferences(dataset: AnyDataset, row: Row, ids: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [column, target] of Object.entries(dataset.references)) {
    for (const id of idsIn(row[column])) {
      if (ids.get(target)?.has(id)) continue;
      throw new DatasetError(dataset.name, String(row[dataset.key]), `${column} ${id} is no row of ${target}`);
    }
  }
}

function idsIn(cell: unknown): string[] {
  if (cell === null) return [];
  return Array.isArray(cell) ? cell.map(String) : [String(cell)];
}

function checkSurfaces(tables: Tables): void {
  const slicers = new Map(tables.documents.map(({ doc_id, text }) => [doc_id, codePointSlicer(text)]));
  for (const dataset of datasets) {
    if (!dataset.columns.some(({ name }) => name === "surface")) continue;
    // Safe: a dataset with `surface` has the other columns of `place` and `doc_id`, and `checkShape` has seen them.
    for (const row of tables[dataset.name as "mentions"]) {
      const actual = slicers.get(row.doc_id)?.(row.char_start, row.char_end);
      if (actual === row.surface && row.char_start < row.char_end) continue;
      const id = String((row as Row)[dataset.key]);
      const problem = `characters ${row.char_start} to ${row.char_end} are ${JSON.stringify(actual)}, not ${JSON.stringify(row.surface)}`;
      throw new DatasetError(dataset.name, id, problem);
    }
  }
}
