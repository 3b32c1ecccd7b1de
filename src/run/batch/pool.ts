import { Tinypool } from "tinypool";
import type { FileFacts } from "../../datasets/package.js";
import { UsageError } from "../usage-error.js";
import { type End, limitReject } from "./limits.js";
import type { PartTotals } from "./part.js";
import type { RenderedChunk, RenderTask } from "./render.js";
import type { TwinTask } from "./twin.js";
import type { AnnotateTask, ReadingBegun } from "./worker.js";

/** Seconds an article may take when nobody says otherwise. */
export const usualSeconds = 120;

/** How work is shared out. */
export interface PoolOptions {
  /** Processes that work at the same time. */
  readonly workers: number;
  /** Seconds an article may take. */
  readonly secondsPerArticle: number;
  /** Megabytes of heap a worker may use; null for what node allows. */
  readonly workerMegabytes: number | null;
}

/** Processes that annotate and render. */
export interface Pool {
  /**
   * Annotates a part and writes its file. An article that takes too long, or that a worker twice dies of, becomes a
   * reject; the others of its part are annotated all the same. Throws what keeps the file from being written.
   */
  readonly annotate: (task: AnnotateTask) => Promise<PartTotals>;
  /** Makes rows. Throws when two workers have died of it. */
  readonly render: (task: RenderTask) => Promise<RenderedChunk>;
  /** Writes a Parquet twin. Throws when two workers have died of it. */
  readonly twin: (task: TwinTask) => Promise<Omit<FileFacts, "path">>;
  /** Ends the processes, whatever they are doing. */
  readonly close: () => Promise<void>;
}

/** Runs a function that a worker exports. */
type Run = <Result>(name: string, task: unknown, options?: RunOptions) => Promise<Result>;

interface RunOptions {
  readonly signal?: AbortSignal;
  readonly channel?: { readonly postMessage: (begun: ReadingBegun) => void };
}

/** Starts the processes. */
export function startPool({ workers, secondsPerArticle, workerMegabytes }: PoolOptions): Pool {
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    runtime: "child_process",
    minThreads: workers,
    maxThreads: workers,
    serialization: "advanced",
    // Safe: of node's environment only what is set goes to the processes.
    env: process.env as Record<string, string>,
    execArgv: workerMegabytes === null ? [] : [`--max-old-space-size=${workerMegabytes}`],
  });
  const { run, end } = runner(pool, workers);
  return {
    annotate: (task) => annotated(task, watched(run, secondsPerArticle)),
    render: (task) => retried(() => run("renderChunk", task)),
    twin: (task) => retried(() => run("writeTwin", task)),
    close: async () => {
      end(new Error("The worker processes have been ended."));
      await pool.destroy();
    },
  };
}

/**
 * Runs tasks until `end`, which fails those that wait. A worker that dies without a task, say while it starts, is known to
 * nobody who waits for one: another is started in its place, until it is clear that none will live.
 */
function runner(pool: Tinypool, workers: number): { readonly run: Run; readonly end: (error: Error) => void } {
  const waiting = new Set<(error: Error) => void>();
  let ended: Error | null = null;
  let deaths = 0;
  const end = (error: Error) => {
    ended ??= error;
    for (const fail of waiting) fail(ended);
  };
  const run: Run = (name, task, options = {}) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      waiting.add(reject);
      pool
        .run(task, { name, ...options })
        .finally(() => waiting.delete(reject))
        .then(
          (result) => {
            deaths = 0;
            resolve(result);
          },
          (error) => reject(asError(error)),
        );
    });
  pool.on("error", () => {
    if (++deaths > 2 * workers + 2) end(cannotStart());
    else run("wake", null).catch(() => {});
  });
  return { run, end };
}

/** What a worker throws arrives without its class. */
function asError(error: unknown): unknown {
  if (error instanceof Error || typeof error !== "object" || error === null || !("message" in error)) return error;
  return Object.assign(new Error(String(error.message)), error);
}

/** What became of a task: its totals, or the number of the reading during which it ended, -1 for none. */
type Watched = { readonly totals: PartTotals } | { readonly end: End; readonly reading: number };

function watched(run: Run, seconds: number) {
  return async (task: AnnotateTask): Promise<Watched> => {
    const controller = new AbortController();
    let reading = -1;
    let timer: NodeJS.Timeout | undefined;
    let isOver = false;
    const channel = {
      postMessage(begun: ReadingBegun) {
        // What was under way when the pool was closed starts no clock, which would keep the process alive.
        if (isOver) return;
        reading = begun.reading;
        clearTimeout(timer);
        timer = setTimeout(() => controller.abort(), seconds * 1000);
      },
    };
    try {
      return { totals: await run("annotate", task, { signal: controller.signal, channel }) };
    } catch (error) {
      if (controller.signal.aborted) return { end: "late", reading };
      if (!isDeath(error)) throw error;
      // What the worker told before it died may still be under way.
      await new Promise(setImmediate);
      return { end: "death", reading };
    } finally {
      isOver = true;
      clearTimeout(timer);
    }
  };
}

/** Whether the process that did the work is gone. That is Tinypool's word for it; what a worker throws has another message. */
export function isDeath(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "message" in error && error.message === "Worker exited unexpectedly"
  );
}

/** Times a worker may die before it has begun anything, or with one reading. */
const mostDeaths = 2;

async function annotated(task: AnnotateTask, run: (task: AnnotateTask) => Promise<Watched>): Promise<PartTotals> {
  const readings = [...task.readings];
  const deaths = new Map<number, number>();
  for (;;) {
    const outcome = await run({ ...task, readings });
    if ("totals" in outcome) return outcome.totals;
    const { end, reading } = outcome;
    const times = (deaths.get(reading) ?? 0) + 1;
    deaths.set(reading, times);
    if (end === "death" && times < mostDeaths) continue;
    const culprit = readings[reading];
    if (!culprit) throw cannotStart();
    readings[reading] = { reject: limitReject(culprit, end) };
  }
}

function cannotStart(): UsageError {
  return new UsageError(
    "The worker processes end before they begin: there may be too little memory.",
    "Try --workers 1, or --workers 0 to do without them. What is finished is kept for --resume.",
  );
}

/** A worker that dies while it makes rows has been killed: they are made again. */
async function retried<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (isDeath(error)) return run();
    throw error;
  }
}
