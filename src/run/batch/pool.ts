import { Tinypool } from "tinypool";
import type { Reject } from "../../document/reject.js";
import type { Reading } from "../../ingest/read.js";
import { rejectOf } from "../annotate.js";
import type { ChunkSection } from "./chunk.js";
import type { PartTotals } from "./part.js";
import type { Tallied } from "./render.js";
import type { AnnotateTask, ReadingBegun, RenderTask } from "./worker.js";

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
  readonly render: (task: RenderTask) => Promise<Tallied & { readonly sections: readonly ChunkSection[] }>;
  /** Ends the processes, whatever they are doing. */
  readonly close: () => Promise<void>;
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
  // A worker that dies without a task, say while it starts: the next task finds out.
  pool.on("error", () => {});
  return {
    annotate: (task) => annotated(task, watched(pool, secondsPerArticle)),
    render: (task) => retried(() => pool.run(task, { name: "renderChunk" })),
    close: () => pool.destroy(),
  };
}

/** What became of a task: its totals, or the number of the reading during which it ended, -1 for none. */
type Watched = { readonly totals: PartTotals } | { readonly end: "late" | "death"; readonly reading: number };

function watched(pool: Tinypool, seconds: number) {
  return async (task: AnnotateTask): Promise<Watched> => {
    const controller = new AbortController();
    let reading = -1;
    let timer: NodeJS.Timeout | undefined;
    const channel = {
      postMessage(begun: ReadingBegun) {
        reading = begun.reading;
        clearTimeout(timer);
        timer = setTimeout(() => controller.abort(), seconds * 1000);
      },
    };
    try {
      return { totals: await pool.run(task, { name: "annotate", signal: controller.signal, channel }) };
    } catch (error) {
      if (controller.signal.aborted) return { end: "late", reading };
      if (isDeath(error)) return { end: "death", reading };
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Tinypool's word for a process that is gone; what a worker throws has another message. */
function isDeath(error: unknown): boolean {
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
    if (!culprit) throw new Error(cannotStart);
    readings[reading] = { reject: rejectFor(culprit, end) };
  }
}

const cannotStart =
  "The worker processes end before they begin: there may be too little memory. Try --workers 1, or --workers 0 to do without them.";

const reasons = {
  late: "It took longer than the limit of time for an article. Split it, or raise --time-limit.",
  death:
    "The process that annotated it died, and so did the next: it may need more memory than there is. Split it, or raise --worker-memory.",
};

function rejectFor(reading: Reading, end: keyof typeof reasons): Reject {
  return "raw" in reading ? rejectOf(reading.raw, "annotate", reasons[end]) : reading.reject;
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
