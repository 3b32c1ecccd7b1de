import {
  codePointSlicer
} from "./chunk-GWZKN6PQ.js";
import {
  datasets
} from "./chunk-DBNUH73K.js";

// dist/datasets/check.js
var DatasetError = class extends Error {
  dataset;
  rowId;
  constructor(dataset, rowId, problem) {
    super(`${dataset} ${rowId}: ${problem}`);
    this.dataset = dataset;
    this.rowId = rowId;
  }
};
function checkRecord({ tables, summary }) {
  const own = datasets.filter(({ name }) => name in tables);
  const ids = new Map(own.map((dataset) => [dataset.name, idsOf(dataset, rowsOf(tables, dataset.name))]));
  ids.set("entities", new Set(summary.entities.map(({ localId }) => localId)));
  ids.set("incidents", ids.get("events") ?? /* @__PURE__ */ new Set());
  for (const dataset of own) {
    const rows = rowsOf(tables, dataset.name);
    checkRows(dataset, rows);
    for (const row of rows)
      checkReferences(dataset, row, ids);
  }
  checkSurfaces(tables);
}
function rowsOf(tables, name) {
  return tables[name];
}
function checkRows(dataset, rows) {
  const expected = dataset.columns.map(({ name }) => name).join();
  for (const row of rows)
    checkShape(dataset, row, expected);
}
function idsOf(dataset, rows) {
  const ids = /* @__PURE__ */ new Set();
  for (const row of rows) {
    const id = String(row[dataset.key]);
    if (ids.has(id))
      throw new DatasetError(dataset.name, id, `the id in ${dataset.key} is there twice`);
    ids.add(id);
  }
  return ids;
}
function checkShape(dataset, row, expected) {
  const id = String(row[dataset.key]);
  const result = dataset.schema.safeParse(row);
  if (!result.success) {
    const [issue] = result.error.issues;
    const column = issue?.path.join(".") ?? "";
    throw new DatasetError(dataset.name, id, `${column}: ${issue?.message} (it holds ${JSON.stringify(row[String(issue?.path[0])])})`);
  }
  const keys = Object.keys(row).join();
  if (keys !== expected)
    throw new DatasetError(dataset.name, id, `its keys are ${keys}, expected ${expected}`);
}
function checkReferences(dataset, row, ids) {
  for (const [column, target] of Object.entries(dataset.references)) {
    for (const id of idsIn(row[column])) {
      if (ids.get(target)?.has(id))
        continue;
      throw new DatasetError(dataset.name, String(row[dataset.key]), `${column} ${id} is no row of ${target}`);
    }
  }
}
function idsIn(cell) {
  if (cell === null)
    return [];
  return Array.isArray(cell) ? cell.map(String) : [String(cell)];
}
function checkSurfaces(tables) {
  const slicers = new Map(tables.documents.map(({ doc_id, text }) => [doc_id, codePointSlicer(text)]));
  for (const dataset of datasets) {
    if (!(dataset.name in tables) || !dataset.columns.some(({ name }) => name === "surface"))
      continue;
    for (const row of tables[dataset.name]) {
      const actual = slicers.get(row.doc_id)?.(row.char_start, row.char_end);
      if (actual === row.surface && row.char_start < row.char_end)
        continue;
      const id = String(row[dataset.key]);
      const problem = `characters ${row.char_start} to ${row.char_end} are ${JSON.stringify(actual)}, not ${JSON.stringify(row.surface)}`;
      throw new DatasetError(dataset.name, id, problem);
    }
  }
}

export {
  DatasetError,
  checkRecord,
  checkRows
};
