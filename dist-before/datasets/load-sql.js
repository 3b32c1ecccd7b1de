import { datasets } from "./catalogue.js";
const sqlTypes = {
    string: "VARCHAR",
    date: "DATE",
    integer: "BIGINT",
    number: "DOUBLE",
    boolean: "BOOLEAN",
    list: "VARCHAR[]",
};
/** A DuckDB script that makes a typed table of every file beside it; works on empty files too. */
export function loadSql() {
    const tables = datasets.map(({ name, row, columns }) => {
        const types = columns.map((column) => `    ${column.name}: '${sqlTypes[column.kind]}'`).join(",\n");
        return `-- One row is ${row}.
CREATE OR REPLACE TABLE ${name} AS
SELECT * FROM read_json(
  '${name}.jsonl',
  format = 'newline_delimited',
  maximum_object_size = 268435456,
  columns = {
${types}
  }
);
`;
    });
    return `-- Loads Dateline's datasets into DuckDB with their types. Run it inside the output folder:
--   duckdb news.duckdb -init load.sql
-- Generated from the dataset definitions; README.md lists the columns.

${tables.join("\n")}`;
}
//# sourceMappingURL=load-sql.js.map