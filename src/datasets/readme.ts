import { datasets } from "./catalogue.js";
import type { AnyDataset, Column } from "./dataset.js";

const start = "<!-- datasets:start -->";
const end = "<!-- datasets:end -->";

/** The datasets with all their columns as Markdown: a list of the tables, then one table of columns each. */
export function datasetTables(): string {
  const overview = datasets.map(({ name, row }) => `| [${name}](#${name}) | ${row} |`);
  return ["| dataset | one row is |", "|---|---|", ...overview, "", ...datasets.map(columnTable)].join("\n");
}

function columnTable({ name, row, key, references, columns }: AnyDataset): string {
  const rows = columns.map((column) => {
    const notes = [column.name === key ? "key" : "", references[column.name] ? `→ ${references[column.name]}` : ""];
    const type = [typeOf(column), ...notes.filter((note) => note !== "")].join(", ");
    return `| \`${column.name}\` | ${type} | ${cell(column.description)} |`;
  });
  return [
    `<details><summary><a id="${name}"></a><b>${name}</b>: one row is ${row}</summary>`,
    "",
    "| column | type | what it holds |",
    "|---|---|---|",
    ...rows,
    "",
    "</details>",
    "",
  ].join("\n");
}

function typeOf({ kind, isNullable, values }: Column): string {
  const type = kind === "list" ? "list of strings" : values && values.length < 8 ? values.join(" / ") : kind;
  return isNullable ? `${type} or null` : type;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** A README with the dataset tables between its two markers replaced by the current ones. Throws when a marker is missing. */
export function withDatasetTables(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) {
    throw new Error(`README.md lacks the lines ${start} and ${end}: put them back where the tables belong`);
  }
  return `${readme.slice(0, from)}${start}\n${datasetTables()}\n${readme.slice(to)}`;
}
