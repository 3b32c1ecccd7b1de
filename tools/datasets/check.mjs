// Loads output folders with DuckDB and Polars for Node, for real, and compares every cell with the JSON Lines; runs the
// questions of docs/datasets/ in DuckDB.
//
//   node tools/datasets/check.mjs MODULES FOLDER...     (MODULES: a folder whose node_modules has both packages)
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [modules, ...folders] = process.argv.slice(2);
const requireThere = createRequire(pathToFileURL(join(modules, "package.json")));
const { DuckDBInstance } = requireThere("@duckdb/node-api");
const polars = requireThere("nodejs-polars").default ?? requireThere("nodejs-polars");
const pages = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "docs", "datasets");

const sqlTypes = {
  string: "VARCHAR",
  date: "DATE",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  array: "VARCHAR[]",
};

/** The tables of a folder as datapackage.json has them, with their rows as JSON has them. */
function tablesOf(folder) {
  const { resources } = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8"));
  return resources
    .filter(({ format }) => format === "jsonl")
    .map(({ name, schema, rows }) => {
      const lines = readFileSync(join(folder, `${name}.jsonl`), "utf8")
        .split("\n")
        .filter(Boolean);
      assert.equal(lines.length, rows, `${name}.jsonl has other rows than datapackage.json says`);
      return {
        name,
        fields: schema.fields,
        keys: schema.foreignKeys ?? [],
        rows: lines.map((line) => JSON.parse(line)),
      };
    });
}

async function query(connection, sql) {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

/** Runs a script of the folder, which names its files as they are named in it. */
async function loadedWith(folder, script) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  process.chdir(folder);
  await connection.run(readFileSync(script, "utf8"));
  return connection;
}

async function checkDuckDb(folder, script) {
  const started = performance.now();
  const connection = await loadedWith(folder, script);
  const seconds = (performance.now() - started) / 1000;
  const tables = tablesOf(folder);
  for (const { name, fields, keys, rows } of tables) {
    const columns = await query(
      connection,
      `SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = '${name}' ORDER BY column_index`,
    );
    assert.deepEqual(
      columns.map(({ column_name, data_type }) => [column_name, data_type]),
      fields.map((field) => [field.name, sqlTypes[field.type]]),
      name,
    );
    const cells = fields.map((field) =>
      field.type === "integer" ? `${field.name}::INTEGER AS ${field.name}` : field.name,
    );
    assert.deepEqual(await query(connection, `SELECT ${cells} FROM ${name}`), rows, `${name} of ${script}`);
    for (const {
      fields: [column],
      reference,
    } of keys) {
      const target = reference.resource ?? name;
      const lost = await query(
        connection,
        `SELECT ${column} FROM ${name} WHERE ${column} IS NOT NULL AND ${column} NOT IN (SELECT ${reference.fields[0]} FROM ${target})`,
      );
      assert.deepEqual(lost, [], `${name}.${column} leads to no row of ${target}`);
    }
    if (!fields.some((field) => field.name === "surface")) continue;
    const cut = `substring(d.text, r.char_start + 1, r.char_end - r.char_start)`;
    const wrong = await query(
      connection,
      `SELECT r.surface, ${cut} AS cut FROM ${name} AS r JOIN documents AS d USING (doc_id) WHERE ${cut} <> r.surface`,
    );
    assert.deepEqual(wrong, [], `${name}: offsets do not cut the surface out of the text`);
  }
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  console.log(`  duckdb (Node) from ${script}: ${basename(folder)}, ${total} rows (${seconds.toFixed(2)} s)`);
  return connection;
}

/** The type of a column as polars prints it. */
const polarsTypes = {
  string: "DataType(String)",
  date: "DataType(Date)",
  integer: "DataType(Int64)",
  number: "DataType(Float64)",
  boolean: "DataType(Bool)",
  array: "DataType(List(DataType(String)))",
};

function checkPolars(folder) {
  const started = performance.now();
  const tables = tablesOf(folder);
  for (const { name, fields, rows } of tables) {
    const frame = polars.readParquet(join(folder, "parquet", `${name}.parquet`));
    assert.deepEqual(
      frame.columns,
      fields.map((field) => field.name),
      name,
    );
    assert.deepEqual(
      fields.map((field) => String(frame.getColumn(field.name).dtype)),
      fields.map((field) => polarsTypes[field.type]),
      name,
    );
    const columns = fields.map((field) => [field, [...frame.getColumn(field.name).values()]]);
    const read = rows.map((_, index) =>
      Object.fromEntries(columns.map(([field, cells]) => [field.name, polarsCell(field, cells[index])])),
    );
    assert.equal(frame.height, rows.length, name);
    assert.deepEqual(read, rows, `${name}.parquet in polars`);
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(`  polars (Node) from parquet: ${basename(folder)} (${seconds.toFixed(2)} s)`);
}

function polarsCell({ type }, cell) {
  if (cell === null || cell === undefined) return null;
  if (type === "date") return new Date(cell).toISOString().slice(0, 10);
  if (type === "array") return [...cell];
  return typeof cell === "bigint" ? Number(cell) : cell;
}

async function askAll(connection) {
  let asked = 0;
  for (const page of readdirSync(pages)) {
    for (const [, sql] of readFileSync(join(pages, page), "utf8").matchAll(/```sql\n(.*?)\n```/gsu)) {
      const answer = await query(connection, sql);
      assert.ok(answer.length > 0 || page === "rejects.md", `${page}: the answer to ${sql} is empty`);
      asked++;
    }
  }
  assert.ok(asked >= 15, `only ${asked} questions were found`);
  console.log(`  duckdb answers ${asked} questions of ${readdirSync(pages).length} pages`);
}

for (const folder of folders) {
  await checkDuckDb(folder, "load-jsonl.sql");
  const connection = await checkDuckDb(folder, "load.sql");
  checkPolars(folder);
  if (basename(folder) === "seeds") await askAll(connection);
}
