import {
  rejectOf
} from "./chunk-WIBLVEAX.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/batch/interrupted.js
var Interrupted = class extends Error {
};
async function passOn(signal) {
  await new Promise(setImmediate);
  if (signal.aborted)
    throw new Interrupted();
}

// dist/run/batch/pool.js
import { Tinypool } from "tinypool";

// dist/run/batch/limits.js
var reasons = {
  late: "It took longer than the limit of time for an article. Split it, or raise --time-limit.",
  death: "The process that annotated it died, and so did the next: it may need more memory than there is. Split it, or raise --worker-memory."
};
var stage = "annotate";
function limitReject(reading, end) {
  return "raw" in reading ? rejectOf(reading.raw, stage, reasons[end]) : reading.reject;
}
function isOfLimit(reject) {
  return reject.stage === stage && Object.values(reasons).includes(reject.reason);
}

// dist/run/batch/pool.js
var usualSeconds = 120;
function startPool({ workers, secondsPerArticle, workerMegabytes }) {
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    runtime: "child_process",
    minThreads: workers,
    maxThreads: workers,
    serialization: "advanced",
    // Safe: of node's environment only what is set goes to the processes.
    env: process.env,
    execArgv: workerMegabytes === null ? [] : [`--max-old-space-size=${workerMegabytes}`]
  });
  const { run, end } = runner(pool, workers);
  return {
    annotate: (task) => annotated(task, watched(run, secondsPerArticle)),
    render: (task) => retried(() => run("renderChunk", task)),
    close: async () => {
      end(new Error("The worker processes have been ended."));
      await pool.destroy();
    }
  };
}
function runner(pool, workers) {
  const waiting = /* @__PURE__ */ new Set();
  let ended = null;
  let deaths = 0;
  const end = (error) => {
    ended ??= error;
    for (const fail of waiting)
      fail(ended);
  };
  const run = (name, task, options = {}) => new Promise((resolve, reject) => {
    if (ended)
      return reject(ended);
    waiting.add(reject);
    pool.run(task, { name, ...options }).finally(() => waiting.delete(reject)).then((result) => {
      deaths = 0;
      resolve(result);
    }, (error) => reject(asError(error)));
  });
  pool.on("error", () => {
    if (++deaths > 2 * workers + 2)
      end(cannotStart());
    else
      run("wake", null).catch(() => {
      });
  });
  return { run, end };
}
function asError(error) {
  if (error instanceof Error || typeof error !== "object" || error === null || !("message" in error))
    return error;
  return Object.assign(new Error(String(error.message)), error);
}
function watched(run, seconds) {
  return async (task) => {
    const controller = new AbortController();
    let reading = -1;
    let timer;
    let isOver = false;
    const channel = {
      postMessage(begun) {
        if (isOver)
          return;
        reading = begun.reading;
        clearTimeout(timer);
        timer = setTimeout(() => controller.abort(), seconds * 1e3);
      }
    };
    try {
      return { totals: await run("annotate", task, { signal: controller.signal, channel }) };
    } catch (error) {
      if (controller.signal.aborted)
        return { end: "late", reading };
      if (!isDeath(error))
        throw error;
      await new Promise(setImmediate);
      return { end: "death", reading };
    } finally {
      isOver = true;
      clearTimeout(timer);
    }
  };
}
function isDeath(error) {
  return typeof error === "object" && error !== null && "message" in error && error.message === "Worker exited unexpectedly";
}
var mostDeaths = 2;
async function annotated(task, run) {
  const readings = [...task.readings];
  const deaths = /* @__PURE__ */ new Map();
  for (; ; ) {
    const outcome = await run({ ...task, readings });
    if ("totals" in outcome)
      return outcome.totals;
    const { end, reading } = outcome;
    const times = (deaths.get(reading) ?? 0) + 1;
    deaths.set(reading, times);
    if (end === "death" && times < mostDeaths)
      continue;
    const culprit = readings[reading];
    if (!culprit)
      throw cannotStart();
    readings[reading] = { reject: limitReject(culprit, end) };
  }
}
function cannotStart() {
  return new UsageError("The worker processes end before they begin: there may be too little memory.", "Try --workers 1, or --workers 0 to do without them. What is finished is kept for --resume.");
}
async function retried(run) {
  try {
    return await run();
  } catch (error) {
    if (isDeath(error))
      return run();
    throw error;
  }
}

export {
  Interrupted,
  passOn,
  isOfLimit,
  usualSeconds,
  startPool,
  isDeath
};
