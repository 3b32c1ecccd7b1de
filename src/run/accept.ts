import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { replaceBetween } from "./between.js";
import { evaluateGold } from "./evaluate.js";
import { type ExtractOptions, extract } from "./extract.js";
import { raiseFloors } from "./floors.js";
import { writeFiles } from "./write.js";

/** The accepted output for the seeds: every file of the output folder but `run.json`, `report.html` and the Parquet twins, whose hashes `datapackage.json` has. */
export const goldenFolder = "fixtures/golden";

/** A table of a document, between `<!-- name:start -->` and `<!-- name:end -->`, and the function that owns it. */
export interface DocumentTable {
  readonly path: string;
  readonly name: string;
  readonly content: () => string;
}

/** A document the program writes as a whole. */
export interface DocumentPage {
  readonly path: string;
  readonly content: () => string;
}

/** What the seeds give now, by file name: the files that are text. */
export async function goldenFiles(options: Partial<ExtractOptions> = {}): Promise<ReadonlyMap<string, string>> {
  const out = await mkdtemp(join(tmpdir(), "dateline-golden-"));
  try {
    const { files } = await extract({
      inputs: ["seeds"],
      out,
      concurrency: 4,
      published: null,
      maxCharacters: defaultMaxCharacters,
      limit: null,
      // It is made of the rows, which are here, and of a script, which is not to be reviewed by its bytes.
      report: false,
      ...options,
    });
    const contents: [string, string][] = [];
    for (const { path, lines } of files) {
      if (lines !== null) contents.push([path, await readFile(join(out, path), "utf8")]);
    }
    return new Map(contents);
  } finally {
    await rm(out, { recursive: true });
  }
}

/** Gold annotation of the seeds, and the scores against it that must not fall. */
export const ownGold = { gold: "fixtures/gold", articles: ["seeds"] };
export const ownFloors = "fixtures/scores.json";

/** Writes the golden output anew, raises the floors and refreshes the tables of the documents. Gives the paths that changed, sorted. */
export async function accept(
  tables: readonly DocumentTable[],
  pages: readonly DocumentPage[] = [],
): Promise<readonly string[]> {
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
  const { layers } = await evaluateGold(ownGold);
  if (await raiseFloors(ownFloors, layers)) changed.push(ownFloors);
  return [...new Set([...changed, ...(await refreshDocuments(tables)), ...(await writePages(pages))])].sort();
}

async function writePages(pages: readonly DocumentPage[]): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, content } of pages) {
    const after = content();
    if ((await readFile(path, "utf8").catch(() => null)) === after) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, after, "utf8");
    changed.push(path);
  }
  return changed;
}

async function refreshDocuments(tables: readonly DocumentTable[]): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, name, content } of tables) {
    const before = await readFile(path, "utf8");
    const after = replaceBetween(before, name, content());
    if (after === before) continue;
    await writeFile(path, after, "utf8");
    changed.push(path);
  }
  return changed;
}
