import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { FileFacts } from "../datasets/package.js";
import type { Reject } from "../document/reject.js";
import { readableEndings } from "../ingest/format.js";
import type { Counts } from "../report/counts.js";
import { type AnnotatedAll, annotateAll, Interrupted, type Shard } from "./batch/annotate-all.js";
import { articlesIn, type InputOptions, type InputTotals, noInput } from "./batch/articles.js";
import { composeInto } from "./batch/compose-into.js";
import { type Configuration, configured } from "./batch/configuration.js";
import { lockFolder } from "./batch/lock.js";
import { writeShard } from "./batch/shard.js";
import { checkFolders } from "./folders.js";
import { manifestOf } from "./manifest.js";
import type { LexiconSource } from "./read-lexicon.js";
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
 * Reads, annotates, links, writes. Throws `UsageError` when the folders make no sense, `Interrupted` when the signal
 * stops it; bad articles become rejects.
 */
export async function extract(options: ExtractOptions, listener: RunListener = {}): Promise<Extraction> {
  const startedAt = new Date();
  const clock = stopwatch();
  await checkFolders(options);
  const { out, shard = null, resume = false } = options;
  const { configuration, lexicons } = await configured(options);
  const work = join(out, workFolder);
  const unlock = lockFolder(out);
  try {
    if (!resume) rmSync(work, { recursive: true, force: true });
    const folder = join(shard ? out : work, "parts");
    if (shard && !resume) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const annotated = await annotateInputs({ ...options, configuration, folder }, listener);
    const { found, progress } = annotated;
    const articles = clock();
    const made = { found, progress, lexicons };
    if (shard) {
      await annotated.pool?.close();
      writeShard(out, { shard, configuration, parts: annotated.parts });
      return { ...made, counts: null, files: [], seconds: { total: clock(), articles, graph: 0, datasets: 0 } };
    }
    try {
      const composed = await composeInto({
        paths: annotated.parts.map((name) => join(folder, name)),
        out,
        work,
        pool: annotated.pool,
        workers: annotated.workers,
        onReject: listener.onReject ?? (() => {}),
      });
      if (options.signal?.aborted) throw new Interrupted();
      const seconds = { total: clock(), articles, ...composed.seconds };
      const extraction = { ...made, counts: composed.counts, files: composed.files, seconds };
      const manifest = manifestOf({ ...extraction, counts: composed.counts, options, configuration, startedAt });
      composed.publish({ path: "run.json", content: `${JSON.stringify(manifest, null, 2)}\n` });
      rmSync(work, { recursive: true, force: true });
      return extraction;
    } finally {
      await annotated.pool?.close();
    }
  } finally {
    unlock();
  }
}

interface AnnotateInputs extends ExtractOptions {
  readonly configuration: Configuration;
  readonly folder: string;
}

const defaultSeconds = 120;

async function annotateInputs(options: AnnotateInputs, listener: RunListener) {
  const found = noInput();
  const total = { articles: 0, rejects: 0, characters: 0, words: 0 };
  const progressNow = (): Progress => ({ files: found.files, bytes: found.bytes, ...total });
  const readings = articlesIn({ ...options, except: options.lexicons ?? [] }, found);
  const annotated = await annotateAll(readings, {
    workers: null,
    processors: 1,
    secondsPerArticle: defaultSeconds,
    workerMegabytes: null,
    shard: null,
    signal: new AbortController().signal,
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

/** Whether there is something in an output folder that a run could go on with. */
export function canResume(out: string): boolean {
  return existsSync(join(out, workFolder, "parts")) || existsSync(join(out, "parts"));
}
