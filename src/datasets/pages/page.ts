import { columnCells, markdownCell } from "../column-table.js";
import type { AnyDataset } from "../dataset.js";
import { parquetPath } from "../parquet.js";
import type { Guide, Question } from "./guides.js";

/** The page of a dataset in Markdown; `example` is one of its rows, or null when there is none to show. */
export function datasetPage(
  dataset: AnyDataset,
  guide: Guide,
  example: Readonly<Record<string, unknown>> | null,
): string {
  const { name, row, key } = dataset;
  return `${[
    `# ${name}`,
    "",
    `One row is ${row}. ${guide.about}`,
    "",
    `Files: \`${name}.jsonl\`, \`${parquetPath(name)}\`, \`schemas/${name}.schema.json\`. Key: \`${key}\`. All datasets: [README](../../README.md#datasets).`,
    "",
    "## Columns",
    "",
    ...columnTable(dataset, example),
    "",
    ...(example === null ? ["The seeds give no row of it to show.", ""] : []),
    "## Questions",
    "",
    '`tables = load("output", "pandas")` with `output/load.py`; in DuckDB the tables of `output/load.sql`.',
    "",
    ...guide.questions.flatMap(questionLines),
    "## Known limits",
    "",
    ...guide.limits.map((limit) => `- ${limit}`),
  ].join("\n")}\n`;
}

function columnTable(dataset: AnyDataset, example: Readonly<Record<string, unknown>> | null): string[] {
  const head = ["column", "type", "what it holds", ...(example === null ? [] : ["example"])];
  const rows = columnCells(dataset).map((cells, index) =>
    example === null ? cells : [...cells, exampleCell(example[dataset.columns[index]?.name ?? ""])],
  );
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

const longestExample = 90;

function exampleCell(cell: unknown): string {
  const json = JSON.stringify(cell);
  const characters = [...json];
  const shown = characters.length <= longestExample ? json : `${characters.slice(0, longestExample).join("")}…`;
  return `\`${markdownCell(shown).replaceAll("`", "'")}\``;
}

function questionLines({ question, pandas, sql }: Question): string[] {
  return [`**${question}**`, "", "```python", pandas, "```", "", "```sql", sql, "```", ""];
}
