import { datasets } from "./catalogue.js";

/** Where the page of a dataset stands among the documents. */
export function pagePath(dataset: string): string {
  return `docs/datasets/${dataset}.md`;
}

/** The datasets with their columns, as a list in Markdown that leads to their pages. */
export function datasetTable(): string {
  const rows = datasets.map(
    ({ name, row, columns }) => `| [${name}](${pagePath(name)}) | ${row} | ${columns.length} |`,
  );
  return ["| dataset | one row is | columns |", "|---|---|---:|", ...rows].join("\n");
}
