import { datasets } from "./catalogue.js";
import { columnCells } from "./column-table.js";
import type { AnyDataset } from "./dataset.js";

/** `README.md` of the output folder: what each file is, how to load it, and every column. */
export function dictionary(): string {
  const tables = datasets.map(({ name, row }) => `| [${name}](#${name}) | ${row} |`);
  return [opening, "| dataset | one row is |", "|---|---|", ...tables, "", ...datasets.map(section)].join("\n");
}

const opening = `# Data dictionary

Statements, events, names, dates and money read from news articles by Dateline. Open \`report.html\` in a browser first.

| file | what it is |
|---|---|
| \`report.html\` | articles, statements, events, entities and how much is known, to look at in a browser (unless \`--no-report\` was given) |
| \`summary.md\` | who said what and what happened, to read |
| \`NAME.jsonl\` | a dataset as JSON Lines: a row is a line, every key in every row |
| \`parquet/NAME.parquet\` | the same rows as Parquet, with their types: smaller, and many times faster to load |
| \`schemas/NAME.schema.json\` | JSON Schema 2020-12 of a row |
| \`datapackage.json\` | Data Package v2: every file with bytes and SHA-256, every table with rows, columns, keys and foreign keys |
| \`graph.gexf\` | nodes and edges for Gephi |
| \`load.py\`, \`load.sql\`, \`load-jsonl.sql\` | load all tables with their types, as below |
| \`run.json\` | when and how the run was made; the only file that differs from run to run |

## What holds for every dataset

- Unknown is null, none is \`[]\`; a column is never left out. What is unknown is never guessed: null means that the text does not say, or that Dateline could not tell.
- Ids begin with letters, are made from content and stay the same when other articles are added. \`→ NAME\` is a foreign key; columns that end in \`_ids\` are lists of ids.
- \`char_start\` and \`char_end\` are Unicode code points from 0 into \`documents.text\`, the end not included: in Python \`text[char_start:char_end] == surface\`. (In JavaScript: \`[...text].slice(char_start, char_end).join("")\`; in R and DuckDB, which count from 1: \`substr(text, char_start + 1, char_end)\`, \`substring(text, char_start + 1, char_end - char_start)\`.)
- Dates are full days, \`YYYY-MM-DD\`; intervals include both ends. What the text leaves partial is in \`timex_value\` of \`dates\`.
- Amounts are in units of their currency: \`USD 60 million\` is 60000000.0.
- \`rule\` names what made the row. \`confidence\` is how often such rows are right, from 0 to 1, as measured on text set aside; null where nobody has measured it, so never fill it with 1.
- Countries are ISO 3166-1 alpha-3 (XKX for Kosovo), currencies ISO 4217.
- Rows stand in the order of publication, then of the text.

## Load it

Python, with pandas, polars or DuckDB (reads Parquet where it can, else JSON Lines; the same tables either way):

    from load import load
    tables = load(".", "pandas")          # or "polars": a dict of data frames by name
    connection = load(".", "duckdb")

One table alone:

    polars.read_parquet("parquet/statements.parquet")
    pandas.read_parquet("parquet/statements.parquet")      # needs pyarrow
    duckdb.sql("FROM 'parquet/statements.parquet'")

R: \`arrow::read_parquet("parquet/statements.parquet")\`. Node: hyparquet, or \`readFileSync("statements.jsonl", "utf8").split("\\n").filter(Boolean).map(JSON.parse)\`.

Do not use \`pandas.read_json\` or \`polars.read_ndjson\` without a schema: they guess types from the first rows, take ids for numbers and drop columns that begin with nulls.

## Datasets
`;

function section(dataset: AnyDataset): string {
  const rows = columnCells(dataset).map((cells) => `| ${cells.join(" | ")} |`);
  return [
    `### ${dataset.name}`,
    "",
    `One row is ${dataset.row}.`,
    "",
    "| column | type | what it holds |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
