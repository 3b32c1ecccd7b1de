import {
  readBatch
} from "./chunk-YYHWD42V.js";
import {
  lossWatch
} from "./chunk-VKFDLNIY.js";
import {
  Hopeless,
  connectQueue,
  filesOf,
  missingParts,
  neededRedis,
  partsIn,
  queueFrom,
  queueOptions,
  readManifest,
  readSettings,
  settingsOf,
  whyUnlike,
  workFrom,
  workOption
} from "./chunk-XHTVPYYB.js";
import {
  batchOptionsFrom,
  processOptions,
  tellOptions,
  tellOptionsFrom,
  untilInterrupted
} from "./chunk-2GNF7Y5Y.js";
import {
  startPool
} from "./chunk-QWDCSJOP.js";
import {
  wholeNumber
} from "./chunk-W7VDMW73.js";
import {
  teller
} from "./chunk-4K2BL5U3.js";
import {
  printable
} from "./chunk-4CSBGLNK.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/queue/work.js
import { mkdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

// dist/run/queue/part-job.js
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
function partJobs(folder, pool) {
  const settingsNow = currentSettings(folder);
  return async (part) => {
    const target = { folder: partsIn(folder), name: part };
    const { configuration, key } = settingsNow();
    const readings = await readBatch(folder, part, key);
    if (existsSync(join(target.folder, part)))
      return null;
    return pool.annotate({ configuration, key, readings, target });
  };
}
function currentSettings(folder) {
  const [path = ""] = filesOf(folder);
  let known = null;
  return () => {
    const text = readFileSync(path, "utf8");
    if (known?.text === text)
      return known.settings;
    const settings = settingsOf(folder, null);
    const problem = whyUnlike(settings);
    if (problem !== null)
      throw new Hopeless(`${path}: ${problem}`);
    known = { text, settings };
    return settings;
  };
}

// dist/run/queue/work.js
var nothing = () => {
};
async function work(options, listener = {}) {
  const { work: folder, redis, once, lockSeconds, workers, signal } = options;
  const { onStart = nothing, onPart = nothing, onFailure = nothing, onTrouble = nothing } = listener;
  const settings = settingsOf(folder, options.queue);
  const problem = whyUnlike(settings);
  if (problem !== null)
    throw new UsageError(`${folder} is not for this machine.`, problem);
  mkdirSync(partsIn(folder), { recursive: true });
  const queue = await connectQueue({ url: redis, name: settings.queue, onTrouble });
  const pool = startPool(options);
  const job = partJobs(folder, pool);
  const stop = queue.take({
    atOnce: workers,
    lockSeconds,
    onFailure,
    work: async (part) => onPart(await job(part))
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
function untilAborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted)
      resolve();
    else
      signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
var interval = 500;
async function untilDone(queue, { folder, signal }) {
  const checkLosses = lossWatch(queue);
  while (!signal.aborted) {
    await delay(interval);
    const { waiting, active, delayed } = await queue.counts();
    const manifest = waiting + active + delayed > 0 ? null : readManifest(folder);
    if (readSettings(folder) === null)
      return;
    if (manifest === null)
      continue;
    if (missingParts(folder, manifest).length === 0)
      return;
    await checkLosses({ folder, manifest, now: performance.now() });
  }
}

// dist/cli/worker.js
var defaultLock = 30;
var workerCommand = {
  name: "worker",
  summary: "Annotate the parts that dateline enqueue has given jobs for, beside workers on other machines.",
  takes: "",
  options: {
    ...workOption,
    ...queueOptions,
    workers: { value: "N", help: "processes to annotate in (default: one a processor)" },
    ...processOptions,
    lock: {
      value: "SECONDS",
      help: `time without a sign of life after which another has the jobs (default: ${defaultLock})`
    },
    once: { value: null, help: "end when all that was enqueued is annotated" },
    ...tellOptions
  },
  details: `Each part is written to DIR/parts, whole or not at all. A machine that dies loses what it had at hand: others have it after
some --lock seconds. What the disk refuses is tried five times, with growing pauses; then the job has failed for good, and
dateline collect --wait says why. A machine with another version or other models than DIR names takes no job.
An interrupt or SIGTERM ends the work when the jobs at hand are done; a second interrupt ends it at once.
Exit status: 0 done or ended, 1 wrong call, no Redis, or (with --once) jobs lost or failed for good, 130 ended at once.

Examples:
  dateline worker --work /mnt/shared/run --redis redis://queue.example:6379
  dateline worker --work /mnt/shared/run --once --workers 16 --log-format json`,
  run: runWorker
};
async function runWorker(given) {
  const options = optionsFrom(given);
  const { tell, finish, onProgress } = teller(tellOptionsFrom(given));
  const total = { files: 0, bytes: 0, articles: 0, rejects: 0, characters: 0, words: 0 };
  let parts = 0;
  const listener = {
    onStart: () => tell(`  working for ${options.work} in ${options.workers} processes`, "start", { workers: options.workers }),
    onPart(totals) {
      parts++;
      for (const name of counted)
        total[name] += totals?.[name] ?? 0;
      onProgress?.(total);
    },
    onFailure: (failure) => tell(`  failed ${printable(failure.part)}: ${printable(failure.reason)}`, "failure", failure),
    onTrouble: (problem) => tell(`  ${problem}`, "trouble", { problem })
  };
  await untilInterrupted((signal) => work({ ...options, signal }, listener), () => {
  });
  finish();
  tell(`  annotated ${total.articles} articles, ${total.rejects} rejected, in ${parts} parts`, "done", {
    parts,
    ...total
  });
  return 0;
}
var counted = ["articles", "rejects", "characters", "words"];
function optionsFrom(given) {
  const { processors, workerMegabytes, secondsPerArticle } = batchOptionsFrom(given);
  return {
    work: workFrom(given),
    redis: neededRedis(given),
    queue: queueFrom(given),
    workers: wholeNumber(given, "workers") ?? processors,
    workerMegabytes,
    secondsPerArticle,
    lockSeconds: wholeNumber(given, "lock") ?? defaultLock,
    once: given.isSet("once")
  };
}

export {
  workerCommand
};
