import {
  writeBatch
} from "./chunk-YYHWD42V.js";
import {
  connectQueue,
  enqueueAnew,
  inputsIn,
  namesIn,
  neededRedis,
  partsIn,
  queueFrom,
  queueOptions,
  readManifest,
  settingsToEnqueue,
  workFrom,
  workOption,
  writeManifest,
  writeSettings
} from "./chunk-XHTVPYYB.js";
import {
  inputDetails,
  inputOptions,
  readOptionsFrom
} from "./chunk-AHWOELQU.js";
import {
  lockFolder,
  nothingToRead
} from "./chunk-N5JUKQVO.js";
import {
  checkFolders
} from "./chunk-VGFGHFU3.js";
import {
  annotateOptions,
  batchOptionsFrom,
  tellOptions,
  tellOptionsFrom,
  untilInterrupted
} from "./chunk-2GNF7Y5Y.js";
import {
  Interrupted
} from "./chunk-QWDCSJOP.js";
import {
  articlesIn,
  noInput
} from "./chunk-FPILLYUT.js";
import {
  sizeOf
} from "./chunk-CG66ENB7.js";
import {
  wholeNumber
} from "./chunk-W7VDMW73.js";
import {
  teller
} from "./chunk-4K2BL5U3.js";
import {
  configured,
  removeUnfinished
} from "./chunk-YBCUCXZ3.js";
import {
  batchesOf,
  charactersOf,
  partName,
  partNumber
} from "./chunk-7XRHUH6S.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/queue/enqueue.js
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

// dist/run/queue/feeder.js
import { setTimeout as delay } from "node:timers/promises";
var largestBulk = 100;
function feeder(queue, { ahead, signal, interval = 500 }) {
  const bulkSize = Math.min(largestBulk, ahead);
  let held = [];
  const flush = async () => {
    while (held.length > 0 && (await queue.counts()).waiting > ahead)
      await delay(interval, null, { signal });
    const parts = held;
    held = [];
    if (parts.length > 0)
      await queue.add(parts);
  };
  return {
    flush,
    async add(part) {
      held.push(part);
      if (held.length >= bulkSize)
        await flush();
    }
  };
}

// dist/run/queue/same-input.js
function sameInputAs(folder) {
  const parts = readManifest(folder)?.parts ?? null;
  const known = new Map((parts ?? namesIn(inputsIn(folder))).map((name) => [partNumber(name), name]));
  known.delete(null);
  const refuse = () => {
    throw new UsageError(`${folder} holds the articles of another input: PATH… and the options it is read with must be those of the first call.`, enqueueAnew(folder));
  };
  return {
    check(name, number) {
      const before = known.get(number);
      if (before === void 0 ? parts !== null : before !== name)
        refuse();
    },
    checkEnd(total) {
      for (const number of known.keys())
        if (number !== null && number >= total)
          refuse();
    }
  };
}

// dist/run/queue/enqueue.js
async function enqueue(options, listener = {}) {
  const { work, inputs, redis, signal } = options;
  await checkFolders({ inputs, out: work });
  const unlock = lockFolder(work);
  try {
    const settings = settingsToEnqueue(work, { queue: options.queue, ...await configured(options) });
    const queue = await connectQueue({ url: redis, name: settings.queue, onTrouble: listener.onTrouble ?? (() => {
    }) });
    try {
      prepare(work, settings);
      return await Promise.race([enqueueAll(queue, { ...options, ...listener, settings }), interrupted(signal)]);
    } finally {
      await queue.close();
    }
  } finally {
    unlock();
  }
}
function prepare(work, settings) {
  mkdirSync(inputsIn(work), { recursive: true });
  mkdirSync(partsIn(work), { recursive: true });
  removeUnfinished(inputsIn(work));
  writeSettings(work, settings);
}
function interrupted(signal) {
  return new Promise((_, reject) => {
    const stop = () => reject(new Interrupted());
    if (signal.aborted)
      stop();
    else
      signal.addEventListener("abort", stop, { once: true });
  });
}
async function enqueueAll(queue, options) {
  const { work, inputs, ahead, lexicons, signal, settings, onProgress = () => {
  } } = options;
  await queue.forgetFailures();
  const found = noInput();
  const readings = articlesIn({ ...options, except: lexicons }, found);
  const writer = partWriter(work, { settings, jobs: feeder(queue, { ahead, signal }) });
  const total = { articles: 0, rejects: 0, characters: 0, words: 0 };
  const progress = () => ({ files: found.files, bytes: found.bytes, ...total });
  for await (const batch of batchesOf(readings)) {
    if (signal.aborted)
      throw new Interrupted();
    await writer.write(batch);
    for (const reading of batch.readings) {
      if ("raw" in reading)
        total.articles++;
      else
        total.rejects++;
      total.characters += charactersOf(reading);
    }
    onProgress(progress());
  }
  if (found.files === 0 && total.rejects === 0)
    throw nothingToRead(inputs, found);
  const { parts, kept } = await writer.finish();
  const { articles, rejects, characters } = total;
  const skipped = { number: found.skipped, first: found.skippedFirst };
  const { queue: name, key } = settings;
  writeManifest(work, { queue: name, key, parts, articles, rejects, characters, files: found.files, skipped });
  return { queue: name, parts: parts.length, kept, progress: progress(), found };
}
function partWriter(work, { settings, jobs }) {
  const same = sameInputAs(work);
  const parts = [];
  let kept = 0;
  return {
    async write(batch) {
      const name = partName(batch, settings.key);
      same.check(name, batch.number);
      writeBatch(work, name, batch);
      parts.push(name);
      if (existsSync(join(partsIn(work), name)))
        kept++;
      else
        await jobs.add(name);
    },
    async finish() {
      same.checkEnd(parts.length);
      await jobs.flush();
      return { parts, kept };
    }
  };
}

// dist/cli/enqueue.js
var defaultAhead = 1e3;
var enqueueCommand = {
  name: "enqueue",
  summary: "Share articles out among machines: their text in a folder that all see, a job for each part in Redis.",
  takes: "PATH…",
  options: {
    ...workOption,
    ...queueOptions,
    ahead: { value: "N", help: `jobs that may wait in the queue; then reading waits (default: ${defaultAhead})` },
    ...inputOptions,
    ...annotateOptions,
    ...tellOptions
  },
  details: `${inputDetails}

DIR gets inputs/ (a file for each part), configuration.json (queue, version, models, lexicon) and, when all is enqueued,
manifest.json. A job holds the name of a part and no text. Workers may begin before enqueuing ends. The same call again
completes one that was stopped, and gives jobs anew that were lost or failed for good; parts that are annotated already
get none. Another input, lexicon or version in the same DIR is refused. Needs the packages bullmq and ioredis.
Exit status: 0 done, 1 wrong call, no Redis or full disk, 130 interrupted.

Examples:
  dateline enqueue news/ --work /mnt/shared/run --redis redis://queue.example:6379
  dateline worker --work /mnt/shared/run --redis redis://queue.example:6379 --once      (on each machine)
  dateline collect --work /mnt/shared/run --redis redis://queue.example:6379 --wait --out datasets`,
  run: runEnqueue
};
async function runEnqueue(given) {
  const options = optionsFrom(given);
  const told = tellOptionsFrom(given);
  const bytes = told.isQuiet ? null : (await sizeOf(options.inputs, options)).bytes;
  const { tell, finish, interrupted: interrupted2, ...listener } = teller({ ...told, bytes });
  const onTrouble = (problem) => tell(`  ${problem}`, "trouble", { problem });
  const made = await untilInterrupted((signal) => enqueue({ ...options, signal }, { ...listener, onTrouble }), () => interrupted2("What is enqueued stays. To complete it: the same call again."));
  finish();
  if (made === null)
    return 130;
  tell(summaryOf(made, options.work), "done", { queue: made.queue, parts: made.parts, ...made.progress });
  return 0;
}
function summaryOf({ queue, parts, kept, progress }, work) {
  const before = kept > 0 ? `, ${kept} of them annotated already` : "";
  return [
    `  enqueued ${progress.articles} articles, ${progress.rejects} rejected, in ${parts} parts${before} (queue ${queue})`,
    `On each machine: dateline worker --work ${work} --once`,
    `When all parts are there: dateline collect --work ${work} --out DIR`
  ].join("\n");
}
function optionsFrom(given) {
  if (given.paths.length === 0)
    throw new UsageError("There is nothing to enqueue.", "See: dateline enqueue --help");
  const { limit, concurrency, lexicons, beam } = batchOptionsFrom(given);
  return {
    inputs: given.paths,
    work: workFrom(given),
    redis: neededRedis(given),
    queue: queueFrom(given),
    ahead: wholeNumber(given, "ahead") ?? defaultAhead,
    ...readOptionsFrom(given),
    limit,
    concurrency,
    lexicons,
    beam
  };
}

export {
  enqueueCommand
};
