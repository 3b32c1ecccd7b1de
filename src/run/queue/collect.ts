import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Reject } from "../../document/reject.js";
import { noInput } from "../batch/articles.js";
import { Interrupted } from "../batch/interrupted.js";
import { removeUnfinished } from "../batch/whole-file.js";
import { composeRun, type Merged } from "../compose-run.js";
import { checkFolders } from "../folders.js";
import type { JobQueue } from "./job-queue.js";
import { lossWatch } from "./losses.js";
import { missingParts } from "./missing.js";
import { connectQueue } from "./queue.js";
import { settingsOf } from "./settings.js";
import { filesOf, inputsIn, partsIn, readManifest, type Settings, type WorkManifest } from "./work-folder.js";

/** What is collected, and where to. */
export interface CollectOptions {
  /** The folder that `enqueue` has written to. */
  readonly work: string;
  readonly out: string;
  /** The server, to hear of jobs that failed; null to do without. */
  readonly redis: URL | null;
  /** Whether to wait until all parts are there. */
  readonly wait: boolean;
  /** Whether to remove what is in `work`, and the queue, when the datasets are written. */
  readonly clean: boolean;
  /** Processes to make the rows in; 0 to make them in this one. */
  readonly workers: number;
  /** Whether to write the page `report.html`, as is usual. */
  readonly report?: boolean;
  readonly signal: AbortSignal;
}

/** How many parts are there. */
export interface PartsThere {
  /** The names of those that are not, in input order. */
  readonly missing: readonly string[];
  /** All parts; null while they are still enqueued. */
  readonly of: number | null;
}

/** What collecting tells while it goes on. */
export interface CollectListener {
  readonly onWait?: (there: PartsThere) => void;
  readonly onReject?: (reject: Reject) => void;
  readonly onTrouble?: (problem: string) => void;
}

/**
 * Links the parts of a folder and writes the datasets: the same bytes as one run over all of it. Gives what is missing
 * when it is not to wait for it. Throws `UsageError` when jobs have failed for good, `Interrupted` when the signal stops it.
 */
export async function collect(
  options: CollectOptions,
  listener: CollectListener = {},
): Promise<{ readonly made: Merged } | PartsThere> {
  const { work, out, clean } = options;
  const settings = settingsOf(work, null);
  await checkFolders({ inputs: [work], out });
  const queue = await queueToAsk(settings.queue, options, listener);
  try {
    const there = await partsThere(queue, options, listener);
    if (!("manifest" in there)) return there;
    // What machines have left that died while they wrote.
    for (const folder of [partsIn(work), inputsIn(work)]) removeUnfinished(folder);
    const made = await compose(there.manifest, settings, { ...options, ...listener });
    if (clean) {
      await queue?.remove();
      cleanUp(work);
    }
    return { made };
  } finally {
    await queue?.close();
  }
}

async function queueToAsk(
  name: string,
  { redis, wait, clean }: CollectOptions,
  { onTrouble = () => {} }: CollectListener,
): Promise<JobQueue | null> {
  return redis === null || !(wait || clean) ? null : connectQueue({ url: redis, name, onTrouble });
}

/** Milliseconds between looks. */
const interval = 1000;

async function partsThere(
  queue: JobQueue | null,
  { work, wait, signal }: CollectOptions,
  { onWait = () => {} }: CollectListener,
): Promise<{ readonly manifest: WorkManifest } | PartsThere> {
  const checkLosses = queue && lossWatch(queue);
  for (;;) {
    const manifest = readManifest(work);
    const missing = manifest ? missingParts(work, manifest) : [];
    if (manifest !== null && missing.length === 0) return { manifest };
    const there = { missing, of: manifest?.parts.length ?? null };
    if (!wait) return there;
    onWait(there);
    if (manifest) await checkLosses?.({ folder: work, manifest, now: performance.now() });
    await delay(interval, null, { signal }).catch(() => {
      throw new Interrupted();
    });
  }
}

function compose(
  { parts, files, skipped }: WorkManifest,
  { configuration, lexicons }: Settings,
  options: CollectOptions & CollectListener,
): Promise<Merged> {
  const { work, out, workers, report, signal, onReject } = options;
  const found = { ...noInput(), files, skipped: skipped.number, skippedFirst: [...skipped.first] };
  return composeRun({
    out,
    workers,
    report,
    configuration,
    lexicons,
    signal,
    onReject,
    remedy: "Put it right, then collect again.",
    // The address of the server is left out: it may hold a password.
    options: { work, out, workers },
    source: async () => ({ paths: parts.map((name) => join(partsIn(work), name)), found }),
  });
}

function cleanUp(work: string): void {
  for (const path of [...filesOf(work), inputsIn(work), partsIn(work)]) rmSync(path, { recursive: true, force: true });
}
