import { datasets } from "./catalogue.js";
import type { ColumnKind } from "./column.js";
import type { AnyDataset } from "./dataset.js";
import { parquetPath } from "./parquet.js";

const sqlTypes: Readonly<Record<ColumnKind, string>> = {
  string: "VARCHAR",
  date: "DATE",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  list: "VARCHAR[]",
};

/** `load.sql`: a DuckDB script that makes a typed table of every Parquet file beside it; works on empty ones too. */
export function loadSql(): string {
  return script("the Parquet twins", "load.sql", ({ name }) => `read_parquet('${parquetPath(name)}')`);
}

/** `load-jsonl.sql`: the same from the JSON Lines. */
export function loadJsonLinesSql(): string {
  return script("the JSON Lines", "load-jsonl.sql", ({ name, columns }) => {
    const types = columns.map((column) => `    ${column.name}: '${sqlTypes[column.kind]}'`).join(",\n");
    return `read_json(
  '${name}.jsonl',
  format = 'newline_delimited',
  maximum_object_size = 268435456,
  columns = {
${types}
  }
)`;
  });
}

function script(source: string, name: string, read: (dataset: AnyDataset) => string): string {
  const tables = datasets.map(
    (dataset) => `-- One row is ${dataset.row}.
CREATE OR REPLACE TABLE ${dataset.name} AS
SELECT * FROM ${read(dataset)};
`,
  );
  return `-- Loads Dateline's datasets into DuckDB with their types, from ${source}. Run it inside the output folder:
--   duckdb news.duckdb -init ${name}
-- Generated from the dataset definitions; README.md lists the columns.

${tables.join("\n")}`;
}
