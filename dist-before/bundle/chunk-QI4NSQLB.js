import {
  corpusSections
} from "./chunk-5IBKUAOX.js";
import {
  sectionFiles,
  sectionTexts
} from "./chunk-AURHGFX2.js";
import {
  checkRecord
} from "./chunk-MVBNTP2B.js";
import {
  recordOf
} from "./chunk-QY5GED2O.js";
import {
  datasets
} from "./chunk-DBNUH73K.js";

// dist/datasets/load-python.js
var loadPython = `"""Load Dateline's datasets with their types. Nothing but the library you ask for is needed.

    from load import load
    tables = load("output", "pandas")      # or "polars"; a dict of data frames by table name
    tables["statements"].groupby("speaker_id").size()

    connection = load("output", "duckdb")  # an in-memory DuckDB connection with a table per dataset
    connection.sql("SELECT speaker_id, count(*) FROM statements GROUP BY 1 ORDER BY 2 DESC")

From a shell, \`python load.py [FOLDER] [pandas|polars|duckdb]\` prints every table with its rows and columns.
Plain read_json guesses types from the first rows: it takes ids for numbers, drops columns that begin with nulls, and fails
on empty files. Here ids stay strings, dates are dates, unknown is null, and an empty table has its columns.
Offsets count Unicode code points, as Python does: text[char_start:char_end] == surface.
"""
import datetime
import json
import pathlib
import sys


def schemas(folder="."):
    """{table: {column: kind}}; kind is string, date, integer, number, boolean or list (of strings)."""
    tables = {}
    for path in sorted((pathlib.Path(folder) / "schemas").glob("*.schema.json")):
        properties = json.loads(path.read_text(encoding="utf-8"))["properties"]
        tables[path.name[: -len(".schema.json")]] = {name: _kind(cell) for name, cell in properties.items()}
    return tables


def _kind(cell):
    variants = [v for v in cell.get("anyOf", [cell]) if v.get("type") != "null"]
    types = variants[0].get("type", "string")
    kind = next(t for t in ([types] if isinstance(types, str) else types) if t != "null")
    if kind == "array":
        return "list"
    if kind == "string" and variants[0].get("format") == "date":
        return "date"
    return kind


def _columns(path, kinds):
    """The file's rows as {column: list of values}, days as datetime.date. Blank lines are ignored."""
    columns = {name: [] for name in kinds}
    with open(path, encoding="utf-8", newline="\\n") as lines:
        for line in lines:
            if line.strip():
                row = json.loads(line)
                for name, values in columns.items():
                    values.append(row[name])
    for name, kind in kinds.items():
        if kind == "date":
            columns[name] = [None if day is None else datetime.date.fromisoformat(day) for day in columns[name]]
    return columns


def _pandas(path, kinds):
    import pandas

    types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean", "list": "object"}
    data = {}
    for name, values in _columns(path, kinds).items():
        if kinds[name] == "date":
            data[name] = pandas.to_datetime(pandas.Series(values, dtype="object"))
        else:
            data[name] = pandas.Series(values, dtype=types[kinds[name]])
    return pandas.DataFrame(data, columns=list(kinds))


def _polars(path, kinds):
    import polars

    types = {
        "string": polars.String,
        "date": polars.Date,
        "integer": polars.Int64,
        "number": polars.Float64,
        "boolean": polars.Boolean,
        "list": polars.List(polars.String),
    }
    return polars.DataFrame(_columns(path, kinds), schema={name: types[kind] for name, kind in kinds.items()})


def _duckdb(folder, tables):
    import duckdb

    types = {
        "string": "VARCHAR",
        "date": "DATE",
        "integer": "BIGINT",
        "number": "DOUBLE",
        "boolean": "BOOLEAN",
        "list": "VARCHAR[]",
    }
    connection = duckdb.connect()
    for table, kinds in tables.items():
        path = str(folder / (table + ".jsonl")).replace("'", "''")
        columns = ", ".join(f"{name}: '{types[kind]}'" for name, kind in kinds.items())
        connection.execute(
            f"CREATE TABLE {table} AS SELECT * FROM read_json('{path}', format = 'newline_delimited', "
            f"maximum_object_size = 268435456, columns = {{{columns}}})"
        )
    return connection


def load(folder=".", library="pandas"):
    """All tables of a folder: a dict of data frames for pandas and polars, a connection for duckdb."""
    folder = pathlib.Path(folder)
    tables = schemas(folder)
    if not tables:
        raise FileNotFoundError(f"{folder / 'schemas'} has no schema: is {folder} an output folder of Dateline?")
    if library == "duckdb":
        return _duckdb(folder, tables)
    readers = {"pandas": _pandas, "polars": _polars}
    if library not in readers:
        raise ValueError(f"library is {library!r}; expected 'pandas', 'polars' or 'duckdb'")
    return {table: readers[library](folder / (table + ".jsonl"), kinds) for table, kinds in tables.items()}


if __name__ == "__main__":
    where = sys.argv[1] if len(sys.argv) > 1 else str(pathlib.Path(__file__).resolve().parent)
    which = sys.argv[2] if len(sys.argv) > 2 else "pandas"
    loaded = load(where, which)
    if which == "duckdb":
        loaded = {table: loaded.sql(f"SELECT * FROM {table}") for table in schemas(where)}
    for table, frame in loaded.items():
        print(f"{table:16s} {frame.shape[0]:8d} rows  {', '.join(frame.columns)}")
`;

// dist/datasets/load-sql.js
var sqlTypes = {
  string: "VARCHAR",
  date: "DATE",
  integer: "BIGINT",
  number: "DOUBLE",
  boolean: "BOOLEAN",
  list: "VARCHAR[]"
};
function loadSql() {
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

// dist/datasets/package.js
var kinds = {
  string: "string",
  date: "date",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  list: "array"
};
function dataPackage(files) {
  const tables = new Map(datasets.map((dataset) => [`${dataset.name}.jsonl`, dataset]));
  const resources = files.map(({ path, bytes, lines, sha256 }) => {
    const dataset = tables.get(path);
    const file = { path, encoding: "utf-8", bytes, hash: `sha256:${sha256}` };
    return dataset ? tableResource(dataset, file, lines) : fileResource(file);
  });
  const content = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "dateline",
    title: "Statements and events read from news articles",
    resources
  };
  return `${JSON.stringify(content, null, 2)}
`;
}
function tableResource(dataset, { path, ...file }, rows) {
  return {
    name: dataset.name,
    type: "table",
    path,
    format: "jsonl",
    mediatype: "application/jsonl",
    ...file,
    description: `One row is ${dataset.row}.`,
    rows,
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fieldsMatch: ["exact"],
      fields: dataset.columns.map(fieldOf),
      missingValues: [],
      primaryKey: [dataset.key],
      foreignKeys: foreignKeysOf(dataset)
    }
  };
}
function fileResource({ path, ...file }) {
  const name = path.toLowerCase().replaceAll(/[^a-z0-9]+/gu, "-");
  const format = path.replace(/^.*\./u, "");
  return { name, path, format, ...file };
}
function fieldOf({ name, kind, isNullable, values, description }) {
  const constraints = { ...isNullable ? {} : { required: true }, ...values ? { enum: values } : {} };
  const items = kind === "list" ? { jsonSchema: { type: "array", items: { type: "string" } } } : {};
  return { name, type: kinds[kind], description, constraints: { ...constraints, ...items } };
}
function foreignKeysOf(dataset) {
  const lists = new Set(dataset.columns.filter(({ kind }) => kind === "list").map(({ name }) => name));
  return Object.entries(dataset.references).filter(([column]) => !lists.has(column)).map(([column, target]) => ({
    fields: [column],
    // A dataset's references to itself leave the name empty.
    reference: {
      ...target === dataset.name ? {} : { resource: target },
      fields: [datasets.find(({ name }) => name === target)?.key ?? ""]
    }
  }));
}

// dist/datasets/files.js
function datasetFiles({ graph, rejects }, { sha256 }) {
  for (const article of graph.articles)
    checkRecord(recordOf(article, sha256));
  const texts = /* @__PURE__ */ new Map();
  for (const rows of corpusSections(graph, rejects, sha256)) {
    for (const [section, text] of sectionTexts(rows)) {
      const known = texts.get(section);
      if (known)
        known.push(text);
      else
        texts.set(section, [text]);
    }
  }
  const files = new Map(sectionFiles.map(({ path, parts }) => [
    path,
    parts.map((part) => "text" in part ? part.text : (texts.get(part.section) ?? []).join("")).join("")
  ]));
  for (const [path, content] of companionFiles())
    files.set(path, content);
  const facts = [...files].map(([path, content]) => factsOf(path, content, sha256));
  return files.set("datapackage.json", dataPackage(facts));
}
function companionFiles() {
  return new Map([
    ...datasets.map(({ name, jsonSchema }) => [`schemas/${name}.schema.json`, `${JSON.stringify(jsonSchema, null, 2)}
`]),
    ["load.py", loadPython],
    ["load.sql", loadSql()]
  ]);
}
function factsOf(path, content, sha256) {
  return {
    path,
    bytes: new TextEncoder().encode(content).length,
    lines: content.split("\n").length - 1,
    sha256: sha256(content)
  };
}
function checkArticle(article, { sha256 }) {
  try {
    checkRecord(recordOf(article, sha256));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export {
  dataPackage,
  datasetFiles,
  companionFiles,
  checkArticle
};
