import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { datasetTables } from "../datasets/readme.js";
import { defaultMaxCharacters } from "../ingest/read.js";
import { replaceBetween } from "./between.js";
import { makeDatasets } from "./extract.js";
import { stageTable } from "./stage-table.js";
import { writeFiles } from "./write.js";

/** The accepted output for the seeds: every file of the output folder but `run.json`. */
export const goldenFolder = "fixtures/golden";

/** The tables that stand in the project's documents between `<!-- name:start -->` and `<!-- name:end -->`. */
export const documentTables: readonly {
  readonly path: string;
  readonly name: string;
  readonly content: () => string;
}[] = [
  { path: "ARCHITECTURE.md", name: "stages", content: stageTable },
  { path: "README.md", name: "datasets", content: datasetTables },
];

/** What the seeds give now, by file name. */
export async function goldenFiles(concurrency = 4): Promise<ReadonlyMap<string, string>> {
  const { files } = await makeDatasets({
    inputs: ["seeds"],
    concurrency,
    published: null,
    maxCharacters: defaultMaxCharacters,
    limit: null,
  });
  return files;
}

/** Writes the golden output anew and refreshes the tables of the documents. Gives the paths that changed, sorted. */
export async function accept(): Promise<readonly string[]> {
  const files = await goldenFiles();
  const changed: string[] = [];
  for (const name of await readdir(goldenFolder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const path = join(name.parentPath, name.name);
    if (!name.isFile() || files.has(path.slice(goldenFolder.length + 1).replaceAll("\\", "/"))) continue;
    await rm(path);
    changed.push(path);
  }
  for (const [name, content] of files) {
    const path = join(goldenFolder, name);
    if ((await readFile(path, "utf8").catch(() => null)) !== content) changed.push(path);
  }
  await writeFiles(goldenFolder, files);
  return [...changed, ...(await refreshDocuments())].sort();
}

async function refreshDocuments(): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, name, content } of documentTables) {
    const before = await readFile(path, "utf8");
    const after = replaceBetween(before, name, content());
    if (after === before) continue;
    await writeFile(path, after, "utf8");
    changed.push(path);
  }
  return changed;
}
