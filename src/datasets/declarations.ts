import { datasets } from "./catalogue.js";
import type { ColumnKind } from "./column.js";
import type { AnyDataset, Column } from "./dataset.js";

const sqlTypes: Readonly<Record<ColumnKind, string>> = {
  string: "VARCHAR",
  date: "DATE",
  integer: "BIGINT",
  number: "DOUBLE PRECISION",
  boolean: "BOOLEAN",
  list: "VARCHAR[]",
};

/** `CREATE TABLE` of a dataset with its key and foreign keys, as DuckDB and PostgreSQL read it. */
export function sqlTable({ name, row, key, columns, references }: AnyDataset): string {
  const lines = columns.map((column) => {
    const bounds = column.name === key ? " PRIMARY KEY" : column.isNullable ? "" : " NOT NULL";
    return `  ${column.name} ${sqlTypes[column.kind]}${bounds}`;
  });
  const foreign = columns.flatMap(({ name: column, kind }) => {
    const target = datasets.find((each) => each.name === references[column]);
    return target && kind !== "list" ? [`  FOREIGN KEY (${column}) REFERENCES ${target.name} (${target.key})`] : [];
  });
  return `-- One row is ${row}.\nCREATE TABLE ${name} (\n${[...lines, ...foreign].join(",\n")}\n);\n`;
}

const types: Readonly<Record<ColumnKind, string>> = {
  string: "string",
  date: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  list: "readonly string[]",
};

/** The type of a dataset's rows in TypeScript, which needs nothing of Dateline. */
export function typeScriptRow({ name, row, columns }: AnyDataset): string {
  const lines = columns.map(
    (column) => `  /** ${column.description} */\n  readonly ${column.name}: ${typeOf(column)};`,
  );
  return `/** One row of ${name} is ${row}. */\nexport interface ${typeName(name)} {\n${lines.join("\n")}\n}\n`;
}

function typeOf({ kind, isNullable, values }: Column): string {
  const type = values ? values.map((value) => JSON.stringify(value)).join(" | ") : types[kind];
  return isNullable ? `${type} | null` : type;
}

/** `event_roles` to `EventRolesRow`. */
function typeName(name: string): string {
  return `${name.replaceAll(/(?:^|_)(\p{L})/gu, (_, letter: string) => letter.toUpperCase())}Row`;
}
