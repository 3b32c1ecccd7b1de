import { datasets } from "./catalogue.js";
import type { AnyDataset, Column } from "./dataset.js";
import { parquetPath } from "./parquet.js";

/** A JSON object, keys in the order they are written. */
type Json = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<Column["kind"], string>> = {
  string: "string",
  date: "date",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  list: "array",
};

/** What is known of a file of the output folder. */
export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** Line ends in it; null for a file that is no text. */
  readonly lines: number | null;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
}

/**
 * `datapackage.json` (Data Package v2) for everything that goes beside it: every file with its bytes and SHA-256, every
 * table with its rows, columns, keys and foreign keys.
 */
export function dataPackage(files: readonly FileFacts[]): string {
  const tables = new Map(datasets.flatMap((dataset) => [jsonLinesOf(dataset), parquetOf(dataset)]));
  const rows = new Map(files.map(({ path, lines }) => [path, lines ?? 0]));
  const resources = files.map(({ path, bytes, lines, sha256 }) => {
    const table = tables.get(path);
    const file = { path, ...(lines === null ? {} : { encoding: "utf-8" }), bytes, hash: `sha256:${sha256}` };
    return table ? tableResource(table, file, rows.get(`${table.dataset.name}.jsonl`) ?? 0) : fileResource(file);
  });
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "dateline",
    title: "Statements and events read from news articles",
    resources,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A file that holds a dataset. */
interface TableFile {
  readonly dataset: AnyDataset;
  /** What its resource is called, the dataset's name first. */
  readonly suffix: string;
  readonly format: string;
  readonly mediatype: string;
}

function jsonLinesOf(dataset: AnyDataset): [string, TableFile] {
  return [`${dataset.name}.jsonl`, { dataset, suffix: "", format: "jsonl", mediatype: "application/jsonl" }];
}

function parquetOf(dataset: AnyDataset): [string, TableFile] {
  const type = { format: "parquet", mediatype: "application/vnd.apache.parquet" };
  return [parquetPath(dataset.name), { dataset, suffix: "-parquet", ...type }];
}

function tableResource(table: TableFile, { path, ...file }: { readonly path: string } & Json, rows: number): Json {
  const { dataset, suffix, format, mediatype } = table;
  const foreignKeys = foreignKeysOf(dataset, suffix);
  return {
    name: `${dataset.name}${suffix}`,
    type: "table",
    path,
    format,
    mediatype,
    ...file,
    description: `One row is ${dataset.row}.`,
    rows,
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fieldsMatch: ["exact"],
      fields: dataset.columns.map(fieldOf),
      missingValues: [],
      primaryKey: [dataset.key],
      // The profile allows no empty list.
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function fileResource({ path, ...file }: { readonly path: string } & Json): Json {
  const name = path.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
  const format = path.replace(/^.*\./u, "");
  return { name, path, format, ...file };
}

function fieldOf({ name, kind, isNullable, values, description }: Column): Json {
  const constraints = { ...(isNullable ? {} : { required: true }), ...(values ? { enum: values } : {}) };
  const items = kind === "list" ? { jsonSchema: { type: "array", items: { type: "string" } } } : {};
  return { name, type: kinds[kind], description, constraints: { ...constraints, ...items } };
}

/** Table Schema has no foreign keys in lists; those are checked before writing all the same. */
function foreignKeysOf(dataset: AnyDataset, suffix: string): Json[] {
  const lists = new Set(dataset.columns.filter(({ kind }) => kind === "list").map(({ name }) => name));
  return Object.entries(dataset.references)
    .filter(([column]) => !lists.has(column))
    .map(([column, target]) => ({
      fields: [column],
      // A dataset's references to itself leave the name empty.
      reference: {
        ...(target === dataset.name ? {} : { resource: `${target}${suffix}` }),
        fields: [datasets.find(({ name }) => name === target)?.key ?? ""],
      },
    }));
}
