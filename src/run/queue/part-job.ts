import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PartTotals } from "../batch/part.js";
import type { Pool } from "../batch/pool.js";
import { readBatch } from "./batch-file.js";
import { Hopeless } from "./job-queue.js";
import { settingsOf, whyUnlike } from "./settings.js";
import { filesOf, partsIn, type Settings } from "./work-folder.js";

/** Annotates the part that a job names and writes its file; gives null when it was there already. */
export type PartJob = (part: string) => Promise<PartTotals | null>;

/** Makes what does the jobs of a folder. Throws `Hopeless` for what no second try can help. */
export function partJobs(folder: string, pool: Pick<Pool, "annotate">): PartJob {
  const settingsNow = currentSettings(folder);
  return async (part) => {
    const target = { folder: partsIn(folder), name: part };
    const { configuration, key } = settingsNow();
    const readings = await readBatch(folder, part, key);
    if (existsSync(join(target.folder, part))) return null;
    return pool.annotate({ configuration, key, readings, target });
  };
}

/** A worker may outlive what was enqueued when it began: the folder's settings are looked at for each job. */
function currentSettings(folder: string): () => Settings {
  const [path = ""] = filesOf(folder);
  let known: { readonly text: string; readonly settings: Settings } | null = null;
  return () => {
    const text = readFileSync(path, "utf8");
    if (known?.text === text) return known.settings;
    const settings = settingsOf(folder, null);
    const problem = whyUnlike(settings);
    if (problem !== null) throw new Hopeless(`${path}: ${problem}`);
    known = { text, settings };
    return settings;
  };
}
