import { existsSync } from "node:fs";
import { join } from "node:path";
import { datasets } from "../datasets/catalogue.js";
import type { AnyDataset } from "../datasets/dataset.js";
import type { DatasetRow } from "../library/dataset-row.js";
import { lineBatches } from "./text-lines.js";
import { UsageError } from "./usage-error.js";

/** The rows of some datasets of an output folder, or of all, each with its dataset. Throws `UsageError` as `rowsIn`. */
export async function* rowsInFolder(
  folder: string,
  wanted: readonly DatasetRow["dataset"][] = datasets.map(({ name }) => name as DatasetRow["dataset"]),
): AsyncGenerator<DatasetRow> {
  for (const name of wanted) {
    // Safe: the rows have been checked against the schema of their dataset.
    for await (const row of rowsIn(folder, datasetNamed(name))) yield { dataset: name, row } as unknown as DatasetRow;
  }
}

/** A row of whatever dataset. */
export type AnyRow = Readonly<Record<string, unknown>>;

/**
 * The rows of a dataset in an output folder, each checked against its schema. Throws `UsageError` when there is no such
 * file, and for a line that is no row of the dataset. Lines that are not wanted are not looked at: a folder may have millions.
 */
export async function* rowsIn(
  folder: string,
  dataset: AnyDataset,
  isWanted: (line: string) => boolean = () => true,
): AsyncGenerator<AnyRow> {
  const path = join(folder, `${dataset.name}.jsonl`);
  let number = 0;
  for await (const line of linesIn(path, folder)) {
    number++;
    if (isWanted(line)) yield rowOfLine(line, dataset, { path, number, folder });
  }
}

/** Where a line stands, for messages. */
export interface LinePlace {
  readonly path: string;
  readonly number: number;
  readonly folder: string;
}

/** The row that a line holds. Throws `UsageError` when it is no row of the dataset. */
export function rowOfLine(line: string, dataset: AnyDataset, place: LinePlace): AnyRow {
  const parsed = dataset.schema.safeParse(jsonOf(line, place));
  if (!parsed.success) throw noRow(place, firstIssue(parsed.error.issues));
  return parsed.data;
}

/** The dataset of a name. Throws `UsageError` when there is none. */
export function datasetNamed(name: string): AnyDataset {
  const found = datasets.find((dataset) => dataset.name === name);
  if (found) return found;
  throw new UsageError(`No dataset is called ${name}.`, `Datasets: ${datasets.map((each) => each.name).join(", ")}`);
}

function firstIssue(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  const [issue] = issues;
  return issue ? `${issue.path.join(".")}: ${issue.message}` : "it is no row";
}

function jsonOf(line: string, place: LinePlace): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw noRow(place, "it is not JSON");
  }
}

function noRow({ path, number, folder }: LinePlace, what: string): UsageError {
  return new UsageError(
    `${path}, line ${number} is no row of this version of Dateline: ${what}.`,
    `Make the folder anew: dateline extract PATH… --out ${folder}`,
  );
}

/** The lines of a file of an output folder. Throws `UsageError` when it is not there. */
export async function* linesIn(path: string, folder: string): AsyncGenerator<string> {
  if (!existsSync(path)) {
    throw new UsageError(
      `There is no ${path}: ${folder} is no finished output folder.`,
      "Name one that dateline extract has written, or make it: dateline extract PATH… --out DIR",
    );
  }
  for await (const lines of lineBatches(path)) yield* lines;
}
