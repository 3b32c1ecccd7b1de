import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { datasets } from "../datasets/catalogue.js";
import type { AnyDataset } from "../datasets/dataset.js";
import { groupsOf, type Store } from "../graph/store.js";
import { documentSlicer, surfaceProblem } from "./check-surfaces.js";
import { type AnyRow, rowsIn } from "./output-rows.js";
import { UsageError } from "./usage-error.js";

/** Something that was checked: null when it is sound, else what is wrong. */
export interface Check {
  readonly name: string;
  readonly problem: string | null;
  /** What was looked at, for people. */
  readonly detail: string;
}

const packageSchema = z.object({
  resources: z.array(z.object({ path: z.string(), bytes: z.int(), hash: z.string(), rows: z.int().optional() })),
});

type Resource = z.infer<typeof packageSchema>["resources"][number];

/**
 * Checks an output folder: every file against what `datapackage.json` says of it, every row against its schema, ids and
 * references, and that each surface is what its offsets cut out. What it holds does not grow with the folder: ids are
 * sorted in `store`.
 */
export async function checkOutput(folder: string, store: Store): Promise<Check[]> {
  const resources = await resourcesIn(folder);
  const files = await Promise.all(resources.map((resource) => fileProblem(folder, resource)));
  const others = await strangersIn(folder, resources);
  const checks: Check[] = [
    checkOf("files", files, `${resources.length} files, as long as datapackage.json says and with its hashes`),
    checkOf("other files", others, "no dataset beside those that datapackage.json names"),
  ];
  const broken = files.some((problem) => problem !== null);
  return broken ? checks : [...checks, ...(await checkRows(folder, resources, store))];
}

const shown = 3;

/** Keeps the first problems and counts the others: a damaged folder may have as many as rows. */
function problems() {
  const first: string[] = [];
  let total = 0;
  return {
    note(problem: string | null): void {
      if (problem === null) return;
      total++;
      if (first.length < shown) first.push(problem);
    },
    found: () => (total === 0 ? null : `${first.join("; ")}${total > shown ? `; and ${total - shown} more` : ""}`),
  };
}

function checkOf(name: string, all: Iterable<string | null>, detail: string): Check {
  const found = problems();
  for (const problem of all) found.note(problem);
  return { name, problem: found.found(), detail };
}

async function resourcesIn(folder: string): Promise<readonly Resource[]> {
  const path = join(folder, "datapackage.json");
  const text = await readFile(path, "utf8").catch(() => null);
  if (text === null) {
    throw new UsageError(
      `There is no ${path} that can be read: ${folder} is no finished output folder.`,
      "Name one that dateline extract has written.",
    );
  }
  try {
    return packageSchema.parse(JSON.parse(text)).resources;
  } catch {
    throw new UsageError(
      `${path} is not what dateline extract writes.`,
      "It was changed or cut short: make the folder anew.",
    );
  }
}

async function fileProblem(folder: string, { path, bytes, hash, rows }: Resource): Promise<string | null> {
  const sha256 = createHash("sha256");
  let [length, lines] = [0, 0];
  try {
    for await (const chunk of createReadStream(join(folder, path)) as AsyncIterable<Buffer>) {
      sha256.update(chunk);
      length += chunk.length;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
    }
  } catch {
    return `${path} is not there or cannot be read`;
  }
  if (length !== bytes) return `${path} has ${length} bytes, expected ${bytes}`;
  if (path.endsWith(".jsonl") && rows !== undefined && rows !== lines)
    return `${path} has ${lines} rows, expected ${rows}`;
  return `sha256:${sha256.digest("hex")}` === hash ? null : `${path} has other content than when it was written`;
}

async function strangersIn(folder: string, resources: readonly Resource[]): Promise<string[]> {
  const known = new Set(resources.map(({ path }) => path));
  return (await readdir(folder))
    .filter((name) => name.endsWith(".jsonl") && !known.has(name))
    .map((name) => `${name} is not in datapackage.json`);
}

/** An id as it is found: where it is a row's own, or where it is referred to. */
type Found = { readonly key: true } | { readonly from: string };

async function checkRows(folder: string, resources: readonly Resource[], store: Store): Promise<Check[]> {
  const ids = store.sorter<Found>();
  const [inRows, inSurfaces] = [problems(), problems()];
  const read = { rows: 0, surfaces: 0 };
  for (const dataset of datasets.filter(({ name }) => resources.some(({ path }) => path === `${name}.jsonl`))) {
    const slicer = dataset.columns.some(({ name }) => name === "surface") ? documentSlicer(folder) : null;
    const onRow = async (row: AnyRow) => {
      read.rows++;
      noteIds(dataset, row, ids.add);
      if (!slicer) return;
      read.surfaces++;
      inSurfaces.note(await surfaceProblem(dataset, row, slicer));
    };
    inRows.note(await whyUnsound(rowsIn(folder, dataset), onRow));
    await slicer?.close();
  }
  const references = brokenReferences(groupsOf(ids.sorted()));
  return [
    { name: "rows", problem: inRows.found(), detail: `${read.rows} rows, each as its schema says` },
    checkOf("ids and references", references, "every id once, every reference to a row that is there"),
    {
      name: "offsets",
      problem: inSurfaces.found(),
      detail: `${read.surfaces} surfaces, each what its offsets cut out of its document`,
    },
  ];
}

/** Looks at rows until one is none of its dataset; gives what is wrong with it. */
async function whyUnsound(rows: AsyncIterable<AnyRow>, onRow: (row: AnyRow) => Promise<void>): Promise<string | null> {
  try {
    for await (const row of rows) await onRow(row);
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

function noteIds(dataset: AnyDataset, row: AnyRow, add: (key: string, found: Found) => void): void {
  add(`${dataset.name}\u0000${String(row[dataset.key])}`, { key: true });
  for (const [column, target] of Object.entries(dataset.references)) {
    const cell = row[column];
    const referred = cell === null ? [] : Array.isArray(cell) ? cell : [cell];
    for (const id of referred) add(`${target}\u0000${String(id)}`, { from: `${dataset.name}.${column}` });
  }
}

function* brokenReferences(groups: Iterable<readonly [string, readonly Found[]]>): Generator<string> {
  for (const [key, found] of groups) {
    const [dataset = "", id = ""] = key.split("\u0000");
    const own = found.filter((each) => "key" in each).length;
    const [first] = found.flatMap((each) => ("from" in each ? [each.from] : []));
    if (own > 1) yield `${dataset} has the id ${id} ${own} times`;
    else if (own === 0 && first !== undefined) yield `${first} refers to ${id}, which is no row of ${dataset}`;
  }
}
