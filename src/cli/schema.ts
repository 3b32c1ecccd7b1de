import { datasets } from "../datasets/catalogue.js";
import type { AnyDataset, Column } from "../datasets/dataset.js";
import { sqlTable, typeScriptRow } from "../datasets/declarations.js";
import { wrapped } from "../report/carets.js";
import { datasetNamed } from "../run/output-rows.js";
import { UsageError } from "../run/usage-error.js";
import type { Arguments, Command } from "./command.js";
import { show } from "./progress.js";

const usualColumns = 100;
const forms = ["json", "sql", "typescript", "table"] as const;
type Form = (typeof forms)[number];

/** `dateline schema`: what the datasets hold, for people and for programs. */
export const schemaCommand: Command = {
  name: "schema",
  summary: "Print what a dataset holds: a table to read, JSON Schema, SQL or TypeScript.",
  takes: "[DATASET…]",
  options: {
    json: { value: null, help: "JSON Schema 2020-12 of one row; of several datasets an object by name" },
    sql: { value: null, help: "CREATE TABLE, with keys and foreign keys" },
    typescript: { value: null, help: "types of rows" },
    table: { value: null, help: "columns with what they hold, to be read" },
  },
  details: `Without a form a terminal gets the table, a file or another program JSON Schema. Without a dataset all are printed,
to a terminal their list. Datasets: ${datasets.map(({ name }) => name).join(", ")}.

Examples:
  dateline schema statements
  dateline schema --sql | duckdb news.duckdb
  dateline schema statements events --typescript > rows.ts`,
  run: printSchema,
};

function printSchema(given: Arguments): number {
  const form = formFrom(given);
  const wanted = given.paths.length === 0 ? datasets : given.paths.map(datasetNamed);
  if (form === "json") show(jsonOf(wanted));
  else if (form === "sql") show(wanted.map(sqlTable).join("\n"));
  else if (form === "typescript") show(wanted.map(typeScriptRow).join("\n"));
  else if (given.paths.length === 0 && !given.isSet("table")) show(listOf(wanted));
  else show(wanted.map(tableOf).join("\n\n"));
  return 0;
}

function formFrom(given: Arguments): Form {
  const [form, other] = forms.filter((each) => given.isSet(each));
  if (other !== undefined) throw new UsageError(`--${form} does not go with --${other}.`, "Name one form.");
  return form ?? (process.stdout.isTTY === true ? "table" : "json");
}

function jsonOf(wanted: readonly AnyDataset[]): string {
  const [only, ...others] = wanted;
  if (only && others.length === 0) return JSON.stringify(only.jsonSchema, null, 2);
  return JSON.stringify(Object.fromEntries(wanted.map(({ name, jsonSchema }) => [name, jsonSchema])), null, 2);
}

function listOf(wanted: readonly AnyDataset[]): string {
  const width = Math.max(...wanted.map(({ name }) => name.length));
  return [
    ...wanted.map(({ name, row }) => `${name.padEnd(width)}  ${row}`),
    "",
    "dateline schema DATASET tells its columns.",
  ].join("\n");
}

function tableOf({ name, row, key, columns, references }: AnyDataset): string {
  const left = columns.map((column) => [column, `${column.name}  ${typeOf(column)}`] as const);
  const lines = left.flatMap(([column, text]) => {
    const notes = [
      column.name === key ? "key" : "",
      references[column.name] ? `→ ${references[column.name]}` : "",
    ].filter(Boolean);
    const columnsLeft = (process.stdout.columns ?? usualColumns) - 4;
    const told = wrapped(column.description, columnsLeft).map((line) => `    ${line.text}`);
    return [`  ${[text, ...notes].join(", ")}`, ...told];
  });
  return [`${name}: one row is ${row}`, "", ...lines].join("\n");
}

function typeOf({ kind, isNullable, values }: Column): string {
  const type = kind === "list" ? "list of strings" : values ? values.join(" | ") : kind;
  return isNullable ? `${type}, or null` : type;
}
