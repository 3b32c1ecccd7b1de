import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Reject } from "../document/reject.js";
import type { RunFacts } from "../report/page/page-data.js";
import type { InputTotals } from "./batch/articles.js";
import { composeInto } from "./batch/compose-into.js";
import { type Configuration, factsOf } from "./batch/configuration.js";
import { lockFolder } from "./batch/lock.js";
import { startPool } from "./batch/pool.js";
import { inWordsOfDisk } from "./disk-error.js";
import { type Extraction, workFolder } from "./extract.js";
import { manifestOf } from "./manifest.js";
import type { LexiconSource } from "./read-lexicon.js";
import { reportSetup } from "./report-setup.js";
import { stopwatch } from "./stopwatch.js";

/** Annotated articles that are there, and the output folder to make of them. */
export interface ComposeRun {
  readonly out: string;
  /** Processes to make the rows in; 0 to make them in this one. */
  readonly workers: number;
  /** Whether to write the page `report.html`, as is usual. */
  readonly report?: boolean | undefined;
  /** What the articles were annotated with, and how they were asked for, for `run.json`. */
  readonly configuration: Configuration;
  readonly lexicons: readonly LexiconSource[];
  readonly options: object;
  readonly signal?: AbortSignal | undefined;
  readonly onReject?: ((reject: Reject) => void) | undefined;
  /** What to do once the disk is put right that has refused something. */
  readonly remedy: string;
  /** Finds the files of annotated articles; what it needs on its way it may write to the folder `work`. */
  readonly source: (given: ComposeSource) => Promise<ComposedSource>;
}

/** Files of annotated articles. */
export interface ComposedSource {
  readonly paths: readonly string[];
  readonly found: InputTotals;
  /** What they say they were annotated with, for the page; those of the configuration when they say nothing. */
  readonly facts?: RunFacts | undefined;
}

/** What finding files may use. */
export interface ComposeSource {
  readonly work: string;
  readonly signal: AbortSignal;
}

/** What was made of annotated articles. */
export type Merged = Pick<Extraction, "counts" | "found" | "files" | "seconds">;

/**
 * Links annotated articles and writes the datasets. Nothing is in its place before all is made. Throws `Interrupted` when
 * the signal stops it, `UsageError` when another run writes to the folder.
 */
export async function composeRun(run: ComposeRun): Promise<Merged> {
  const { out, remedy } = run;
  const unlock = lockFolder(out);
  const work = join(out, workFolder);
  try {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    return await composed(run, work);
  } catch (error) {
    throw inWordsOfDisk(error, out, remedy);
  } finally {
    rmSync(work, { recursive: true, force: true });
    unlock();
  }
}

const never = new AbortController().signal;

async function composed(run: ComposeRun, work: string): Promise<Merged> {
  const { out, workers, report = true, signal = never, onReject, source, ...told } = run;
  const startedAt = new Date();
  const clock = stopwatch();
  const { paths, found, facts = factsOf(told.configuration) } = await source({ work, signal });
  const articles = clock();
  const pool = workers === 0 ? null : startPool({ workers, secondsPerArticle: 0, workerMegabytes: null });
  try {
    const { publish, counts, files, ...made } = await composeInto({
      paths,
      out,
      work,
      pool,
      workers,
      report: report ? reportSetup(facts) : null,
      signal,
      onReject,
    });
    const seconds = { total: clock(), articles, ...made.seconds };
    const manifest = manifestOf({ ...told, startedAt, found, counts, seconds, files });
    publish({ path: "run.json", content: `${JSON.stringify(manifest, null, 2)}\n` });
    return { counts, found, files, seconds };
  } finally {
    await pool?.close();
  }
}
