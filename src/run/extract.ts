import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FileFacts } from "../datasets/package.js";
import type { Reject } from "../document/reject.js";
import { readableEndings } from "../ingest/format.js";
import type { Counts } from "../report/counts.js";
import { type AnnotatedAll, annotateAll, type Shard } from "./batch/annotate-all.js";
import { articlesIn, type InputOptions, type InputTotals, noInput } from "./batch/articles.js";
import { composeInto } from "./batch/compose-into.js";
import { type Configuration, configured, factsOf } from "./batch/configuration.js";
import { lockFolder } from "./batch/lock.js";
import { usualSeconds } from "./batch/pool.js";
import { forgetShard, writeShard } from "./batch/shard.js";
import { inWordsOfDisk } from "./disk-error.js";
import { checkFolders } from "./folders.js";
import { manifestOf } from "./manifest.js";
import type { LexiconSource } from "./read-lexicon.js";
import { reportSetup } from "./report-setup.js";
import { stopwatch } from "./stopwatch.js";
import { UsageError } from "./usage-error.js";

/** What a run reads, where it writes, and how. */
export interface ExtractOptions extends Omit<InputOptions, "except"> {
  /** The folder the datasets are written to; made when it is not there. */
  readonly out: string;
  /** Whether the parser uses a beam, whose model does not ship. */
  readonly beam?: boolean;
  /** Files of names that the user knows, `.csv` or `.jsonl`. */
  readonly lexicons?: readonly string[];
  /** Processes to work in; 0 to work in this one, null (or left out) for one a processor when there is much to do. */
  readonly workers?: number | null;
  /** Processors there are: what `workers` is at most when it is null. */
  readonly processors?: number;
  /** Seconds an article may take in a process of its own. */
  readonly secondsPerArticle?: number;
  /** Megabytes of heap a process may use; null (or left out) for what node allows. */
  readonly workerMegabytes?: number | null;
  /** Whether to go on where a run before was stopped. */
  readonly resume?: boolean;
  /** Annotate one of several shards, and leave the rest to `merge`; null (or left out) for all. */
  readonly shard?: Shard | null;
  /** The file that the command line took defaults from, for `run.json`. */
  readonly configFile?: string | null;
  /** Whether to write the page `report.html`, as is usual. */
  readonly report?: boolean;
  /** Stops the run; what is finished stays, for `resume`. */
  readonly signal?: AbortSignal;
}

/** How far a run is. */
export interface Progress {
  readonly files: number;
  readonly bytes: number;
  readonly articles: number;
  readonly rejects: number;
  readonly characters: number;
  /** Words annotated by this run, those of parts that were there already left out. */
  readonly words: number;
}

/** What a run tells while it goes on. */
export interface RunListener {
  readonly onProgress?: (progress: Progress) => void;
  /** All articles are annotated; now they are linked. */
  readonly onAnnotated?: (annotated: Pick<AnnotatedAll, "kept" | "removed"> & { readonly progress: Progress }) => void;
  readonly onReject?: (reject: Reject) => void;
}

/** What a run has made. */
export interface Extraction {
  /** What the corpus holds; null for a shard, which is not linked. */
  readonly counts: Counts | null;
  readonly progress: Progress;
  /** The files that were read, and those left alone because of their ending. */
  readonly found: InputTotals;
  /** The files of the user's lexicon. */
  readonly lexicons: readonly LexiconSource[];
  /** Wall-clock seconds of the whole and of its phases. */
  readonly seconds: Readonly<Record<"total" | "articles" | "graph" | "datasets", number>>;
  /** Every file of the output folder but `run.json`. */
  readonly files: readonly FileFacts[];
}

/** The folder in an output folder for what a run needs on its way; it is gone when the run is complete. */
export const workFolder = ".dateline";

/**
 * Reads, annotates, links, writes. Throws `UsageError` when the folders make no sense, `DiskError` when the disk refuses
 * something, `Interrupted` when the signal stops it; bad articles become rejects.
 */
export async function extract(options: ExtractOptions, listener: RunListener = {}): Promise<Extraction> {
  const startedAt = new Date();
  await checkFolders(options);
  const { configuration, lexicons } = await configured(options);
  const unlock = locked(options.out);
  try {
    return await extracted(options, { configuration, lexicons, startedAt }, listener);
  } catch (error) {
    throw inWordsOfDisk(error, options.out, toGoOn);
  } finally {
    unlock();
  }
}

const toGoOn = "What is finished is kept. Put it right, then go on: the same call with --resume.";

function locked(out: string): () => void {
  try {
    return lockFolder(out);
  } catch (error) {
    throw inWordsOfDisk(error, out, "Put it right, or name another folder with --out DIR.");
  }
}

interface Prepared {
  readonly configuration: Configuration;
  readonly lexicons: readonly LexiconSource[];
  readonly startedAt: Date;
}

const never = new AbortController().signal;

async function extracted(options: ExtractOptions, prepared: Prepared, listener: RunListener): Promise<Extraction> {
  const clock = stopwatch();
  const { configuration, lexicons } = prepared;
  const { out, shard = null, signal = never, ...told } = options;
  const folder = clearedFolder(options);
  const annotated = await annotateInputs({ ...options, configuration, folder, signal }, listener);
  const made = { found: annotated.found, progress: annotated.progress, lexicons };
  const articles = clock();
  try {
    if (shard) {
      writeShard(out, { ...annotated, shard, configuration });
      return { ...made, counts: null, files: [], seconds: { total: clock(), articles, graph: 0, datasets: 0 } };
    }
    const work = join(out, workFolder);
    const paths = annotated.parts.map((name) => join(folder, name));
    const report = options.report === false ? null : reportSetup(factsOf(configuration));
    const composed = await composeInto({ ...annotated, paths, out, work, signal, report, onReject: listener.onReject });
    const { counts, files } = composed;
    const seconds = { total: clock(), articles, ...composed.seconds };
    const manifest = manifestOf({ ...prepared, ...made, counts, files, seconds, options: { ...told, out } });
    composed.publish({ path: "run.json", content: `${JSON.stringify(manifest, null, 2)}\n` });
    rmSync(work, { recursive: true, force: true });
    return { ...made, counts, files, seconds };
  } finally {
    await annotated.pool?.close();
  }
}

/** Where a run keeps its parts: those of a shard stay. */
function partsFolder({ out, shard }: Pick<ExtractOptions, "out" | "shard">): string {
  return join(shard ? out : join(out, workFolder), "parts");
}

/** The folder for the parts, without those of a run before unless it is to be resumed. */
function clearedFolder(options: ExtractOptions): string {
  const folder = partsFolder(options);
  if (options.shard) forgetShard(options.out);
  if (!options.resume) rmSync(options.shard ? folder : join(options.out, workFolder), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

interface AnnotateInputs extends ExtractOptions {
  readonly configuration: Configuration;
  readonly folder: string;
  readonly signal: AbortSignal;
}

async function annotateInputs(options: AnnotateInputs, listener: RunListener) {
  const found = noInput();
  const total = { articles: 0, rejects: 0, characters: 0, words: 0 };
  const progressNow = (): Progress => ({ files: found.files, bytes: found.bytes, ...total });
  const readings = articlesIn({ ...options, except: options.lexicons ?? [] }, found);
  const annotated = await annotateAll(readings, {
    workers: null,
    processors: 1,
    secondsPerArticle: usualSeconds,
    workerMegabytes: null,
    shard: null,
    ...options,
    onPart(totals) {
      total.articles += totals.articles;
      total.rejects += totals.rejects;
      total.characters += totals.characters;
      total.words += totals.words;
      listener.onProgress?.(progressNow());
    },
  });
  if (found.files === 0 && total.rejects === 0) {
    await annotated.pool?.close();
    throw nothingToRead(options.inputs, found);
  }
  const progress = progressNow();
  listener.onAnnotated?.({ ...annotated, progress });
  return { ...annotated, found, progress };
}

/** The error of a run whose inputs hold no article. */
export function nothingToRead(inputs: readonly string[], { skipped }: InputTotals): UsageError {
  const others = skipped > 0 ? `; ${skipped} files are of other kinds` : "";
  return new UsageError(
    `There is no article in ${inputs.join(", ")}${others}.`,
    `Articles are files that end in ${readableEndings.join(", ")}.`,
  );
}

/** Whether there is something that a run could go on with. */
export function canResume(options: Pick<ExtractOptions, "out" | "shard">): boolean {
  return existsSync(partsFolder(options));
}
