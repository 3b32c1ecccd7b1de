import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Reject } from "../document/reject.js";
import { Interrupted } from "./batch/annotate-all.js";
import type { InputTotals } from "./batch/articles.js";
import { composeInto } from "./batch/compose-into.js";
import type { Configuration } from "./batch/configuration.js";
import { lockFolder } from "./batch/lock.js";
import { startPool } from "./batch/pool.js";
import { type Extraction, workFolder } from "./extract.js";
import { manifestOf } from "./manifest.js";
import type { LexiconSource } from "./read-lexicon.js";
import { stopwatch } from "./stopwatch.js";

/** Annotated articles that are there, and the output folder to make of them. */
export interface ComposeRun {
  readonly out: string;
  /** Processes to make the rows in; 0 to make them in this one. */
  readonly workers: number;
  /** What the articles were annotated with, and how they were asked for, for `run.json`. */
  readonly configuration: Configuration;
  readonly lexicons: readonly LexiconSource[];
  readonly options: object;
  readonly signal: AbortSignal | undefined;
  readonly onReject: (reject: Reject) => void;
  /** Finds the files of annotated articles; what it needs on its way it may write to the folder it is given. */
  readonly source: (work: string) => Promise<{ readonly paths: readonly string[]; readonly found: InputTotals }>;
}

/** What was made of annotated articles. */
export type Merged = Pick<Extraction, "counts" | "found" | "files" | "seconds">;

/**
 * Links annotated articles and writes the datasets. Nothing is in its place before all is made. Throws `Interrupted` when
 * the signal stops it, `UsageError` when another run writes to the folder.
 */
export async function composeRun(run: ComposeRun): Promise<Merged> {
  const { out, workers, signal, onReject, source, ...told } = run;
  const startedAt = new Date();
  const clock = stopwatch();
  const unlock = lockFolder(out);
  const work = join(out, workFolder);
  const pool = workers === 0 ? null : startPool({ workers, secondsPerArticle: 0, workerMegabytes: null });
  try {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    const { paths, found } = await source(work);
    const articles = clock();
    const composed = await composeInto({ paths, out, work, pool, workers, onReject });
    if (signal?.aborted) throw new Interrupted();
    const seconds = { total: clock(), articles, ...composed.seconds };
    const { counts, files } = composed;
    const manifest = manifestOf({ ...told, startedAt, found, counts, seconds, files });
    composed.publish({ path: "run.json", content: `${JSON.stringify(manifest, null, 2)}\n` });
    return { counts, found, files, seconds };
  } finally {
    await pool?.close();
    rmSync(work, { recursive: true, force: true });
    unlock();
  }
}
