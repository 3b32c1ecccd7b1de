import { mkdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { PartTotals } from "../batch/part.js";
import { type PoolOptions, startPool } from "../batch/pool.js";
import { UsageError } from "../usage-error.js";
import type { JobFailure, JobQueue } from "./job-queue.js";
import { lossWatch } from "./losses.js";
import { missingParts } from "./missing.js";
import { partJobs } from "./part-job.js";
import { connectQueue } from "./queue.js";
import { settingsOf, whyUnlike } from "./settings.js";
import { partsIn, readManifest, readSettings } from "./work-folder.js";

/** Whose jobs a worker takes, and how. */
export interface WorkOptions extends PoolOptions {
  /** The folder that `enqueue` writes to. */
  readonly work: string;
  readonly redis: URL;
  /** The name of the queue; null for the one the folder names. */
  readonly queue: string | null;
  /** Whether to end when all is done. */
  readonly once: boolean;
  /** Seconds without a sign of life of this process after which another may have its jobs. */
  readonly lockSeconds: number;
  /** Ends the work when the jobs at hand are done. */
  readonly signal: AbortSignal;
}

/** What a worker tells while it goes on. */
export interface WorkListener {
  /** The server is there, and the processes are started. */
  readonly onStart?: () => void;
  /** A part is done; null when it was there already. */
  readonly onPart?: (totals: PartTotals | null) => void;
  /** A job failed. It is tried again unless nothing can help it. */
  readonly onFailure?: (failure: JobFailure) => void;
  readonly onTrouble?: (problem: string) => void;
}

const nothing = () => {};

/**
 * Annotates the parts that jobs name, until the signal says so or, once, until every part is there. Throws `UsageError`
 * when nothing was enqueued, when this machine would annotate otherwise than was asked for, and when jobs are lost or
 * have failed for good.
 */
export async function work(options: WorkOptions, listener: WorkListener = {}): Promise<void> {
  const { work: folder, redis, once, lockSeconds, workers, signal } = options;
  const { onStart = nothing, onPart = nothing, onFailure = nothing, onTrouble = nothing } = listener;
  const settings = settingsOf(folder, options.queue);
  const problem = whyUnlike(settings);
  // Before any job is taken: one machine of another version would make all of them fail in no time.
  if (problem !== null) throw new UsageError(`${folder} is not for this machine.`, problem);
  mkdirSync(partsIn(folder), { recursive: true });
  const queue = await connectQueue({ url: redis, name: settings.queue, onTrouble });
  const pool = startPool(options);
  const job = partJobs(folder, pool);
  const stop = queue.take({
    atOnce: workers,
    lockSeconds,
    onFailure,
    work: async (part) => onPart(await job(part)),
  });
  onStart();
  try {
    const over = once ? [untilDone(queue, { folder, signal })] : [];
    await Promise.race([untilAborted(signal), ...over]);
  } finally {
    await stop();
    await pool.close();
    await queue.close();
  }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

interface Watch {
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Milliseconds between looks at the queue. */
const interval = 500;

async function untilDone(queue: JobQueue, { folder, signal }: Watch): Promise<void> {
  const checkLosses = lossWatch(queue);
  while (!signal.aborted) {
    await delay(interval);
    const { waiting, active, delayed } = await queue.counts();
    const manifest = waiting + active + delayed > 0 ? null : readManifest(folder);
    // Collected and cleaned up already.
    if (readSettings(folder) === null) return;
    if (manifest === null) continue;
    if (missingParts(folder, manifest).length === 0) return;
    await checkLosses({ folder, manifest, now: performance.now() });
  }
}
