import { join } from "node:path";
import { datasets } from "../datasets/catalogue.js";
import type { AnyDataset } from "../datasets/dataset.js";
import { editDistance } from "../document/namesakes.js";
import { type AnyRow, linesIn, rowOfLine } from "./output-rows.js";
import { UsageError } from "./usage-error.js";

/** A row of an output folder with the dataset it is of. */
export interface FoundRow {
  readonly dataset: AnyDataset;
  readonly row: AnyRow;
}

/** Datasets in which an id is looked for: nodes have the ids of the rows they stand for. */
const searched = datasets.filter(({ name }) => name !== "nodes");
const nearShown = 5;

/** Finds the row of an id, whatever its dataset. Throws `UsageError` with ids that are near when there is none. */
export async function findRow(folder: string, id: string): Promise<FoundRow> {
  const near = nearest(id);
  for (const dataset of searched) {
    const row = await rowNamed(folder, dataset, id, near.note);
    if (row) return { dataset, row };
  }
  const found = near.best();
  throw new UsageError(
    `No row of ${folder} has the id ${id}.`,
    found.length === 0
      ? "Ids are in the first column of each .jsonl file, as statement_id."
      : `Near to it: ${found.join(", ")}`,
  );
}

/** The row of a dataset with an id; null when it has none. */
export async function rowNamed(
  folder: string,
  dataset: AnyDataset,
  id: string,
  onOther: (id: string) => void = () => {},
): Promise<AnyRow | null> {
  const path = join(folder, `${dataset.name}.jsonl`);
  // Every row begins with its key, so a line need not be parsed to see its id.
  const start = `{"${dataset.key}":`;
  const wanted = `${start}${JSON.stringify(id)},`;
  let number = 0;
  for await (const line of linesIn(path, folder)) {
    number++;
    if (line.startsWith(wanted)) return rowOfLine(line, dataset, { path, number, folder });
    const end = line.indexOf('"', start.length + 1);
    if (end > 0) onOther(line.slice(start.length + 1, end));
  }
  return null;
}

/** Keeps the ids that are nearest to one that is wanted: few changes apart, or beginning with it. */
function nearest(wanted: string) {
  const kept: { readonly id: string; readonly distance: number }[] = [];
  const most = Math.max(2, Math.floor(wanted.length / 4));
  return {
    note(id: string): void {
      const distance = id.includes(wanted) ? 0 : editDistance(wanted, id, most);
      if (distance > most) return;
      kept.push({ id, distance });
      kept.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
      if (kept.length > nearShown) kept.pop();
    },
    best: () => kept.map(({ id }) => id),
  };
}
