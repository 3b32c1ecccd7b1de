import {
  isFileName
} from "./chunk-IFLMEJAK.js";
import {
  configurationKey,
  configurationOf,
  writeWhole
} from "./chunk-YBCUCXZ3.js";
import {
  codeOf
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/queue/missing.js
import { readdirSync } from "node:fs";

// dist/run/queue/work-folder.js
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
var format = 1;
function inputsIn(folder) {
  return join(folder, "inputs");
}
function partsIn(folder) {
  return join(folder, "parts");
}
var settingsSchema = z.object({
  format: z.literal(format),
  queue: z.string(),
  key: z.string(),
  configuration: z.unknown(),
  lexicons: z.array(z.object({ path: z.string(), bytes: z.number(), sha256: z.string() }))
});
var manifestSchema = z.object({
  format: z.literal(format),
  queue: z.string(),
  key: z.string(),
  parts: z.array(z.string().refine(isFileName)),
  articles: z.number(),
  rejects: z.number(),
  characters: z.number(),
  files: z.number(),
  skipped: z.object({ number: z.number(), first: z.array(z.string()) })
});
function writeSettings(folder, settings) {
  writeJson(settingsPath(folder), { format, ...settings });
}
function writeManifest(folder, manifest) {
  writeJson(manifestPath(folder), { format, ...manifest });
}
function writeJson(path, content) {
  writeWhole(path, (write) => write(`${JSON.stringify(content, null, 2)}
`));
}
function readSettings(folder) {
  const path = settingsPath(folder);
  const settings = checked(path, settingsSchema);
  if (settings === null)
    return null;
  const configuration = settings.configuration;
  const { queue, key, lexicons } = settings;
  if (configurationKey(configuration) === key)
    return { queue, key, configuration, lexicons };
  throw new UsageError(`${path} was changed: its key is not that of its configuration.`, enqueueAnew(folder));
}
function readManifest(folder) {
  return checked(manifestPath(folder), manifestSchema);
}
function filesOf(folder) {
  return [settingsPath(folder), manifestPath(folder)];
}
function settingsPath(folder) {
  return join(folder, "configuration.json");
}
function manifestPath(folder) {
  return join(folder, "manifest.json");
}
function checked(path, schema) {
  try {
    return schema.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    if (codeOf(error) === "ENOENT")
      return null;
    throw new UsageError(`${path} cannot be read, or was written by another version of Dateline.`, "Name the folder that dateline enqueue of this version has written, or enqueue into a new one.");
  }
}
function enqueueAnew(folder) {
  return `Enqueue into another folder with --work DIR, or remove ${folder} and enqueue again.`;
}

// dist/run/queue/missing.js
function missingParts(folder, { parts }) {
  const there = new Set(namesIn(partsIn(folder)));
  return parts.filter((name) => !there.has(name));
}
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT")
      return [];
    throw error;
  }
}
var mostNamed = 5;
function firstFew(names) {
  return `${names.slice(0, mostNamed).join(", ")}${names.length > mostNamed ? ", …" : ""}`;
}
function reasonsOf(failures) {
  const lines = failures.slice(0, mostNamed).map(({ part, reason }) => `
  ${part}: ${reason}`);
  return `${lines.join("")}${failures.length > mostNamed ? "\n  …" : ""}`;
}

// dist/run/queue/redis-url.js
var form = "Write it as redis://HOST:PORT, redis://USER:PASSWORD@HOST:PORT/DATABASE, or rediss://… for TLS.";
function redisUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null)
    throw new UsageError("What --redis names is no URL.", form);
  if ((url.protocol === "redis:" || url.protocol === "rediss:") && url.hostname !== "")
    return url;
  throw new UsageError(`--redis names ${masked(url)}, which is no server of Redis.`, form);
}
function masked(url) {
  const shown = new URL(url);
  if (shown.password !== "")
    shown.password = "***";
  if (shown.search !== "")
    shown.search = "?***";
  return shown.href;
}

// dist/cli/queue-options.js
var workOption = {
  work: { value: "DIR", help: "folder that every machine sees" }
};
var queueOptions = {
  redis: {
    value: "URL",
    help: "redis://[USER:PASSWORD@]HOST:PORT[/DATABASE], rediss:// for TLS (default: REDIS_URL of the environment)"
  },
  queue: { value: "NAME", help: "name of the queue (default: the one DIR names, at first a new one)" }
};
function workFrom(given) {
  const work = given.value("work");
  if (work !== null && work !== "")
    return work;
  throw new UsageError("There is no --work.", "Name the folder that every machine sees, as --work /mnt/shared/run.");
}
function redisFrom(given) {
  const text = given.value("redis") ?? process.env.REDIS_URL ?? null;
  return text === null || text === "" ? null : redisUrl(text);
}
function neededRedis(given) {
  const url = redisFrom(given);
  if (url !== null)
    return url;
  throw new UsageError("There is no --redis.", "Name the server of Redis, as --redis redis://localhost:6379.");
}
function queueFrom(given) {
  const name = given.value("queue");
  if (name === null || /^[\w.-]{1,100}$/u.test(name))
    return name;
  throw new UsageError(`--queue is ${JSON.stringify(name)}.`, "Give letters, digits, _, . and -, at most 100, as --queue news.");
}

// dist/run/queue/queue.js
import { hostname } from "node:os";
import { setTimeout as delay } from "node:timers/promises";

// dist/run/queue/job-queue.js
var Hopeless = class extends Error {
};

// dist/run/queue/queue.js
var tries = 5;
var firstWait = 5e3;
var mostLosses = 10;
var lastPatience = 5e3;
async function loadLibraries(load = async () => ({ bullmq: await import("bullmq"), ioredis: await import("ioredis") })) {
  try {
    return await load();
  } catch (error) {
    const code = codeOf(error);
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND")
      throw error;
    throw new UsageError("The packages bullmq and ioredis, which the queue needs, are not installed.", "Install them beside dateline: npm install bullmq ioredis");
  }
}
async function connectQueue({ url, name, onTrouble }) {
  const { bullmq, ioredis } = await loadLibraries();
  const client = await connected(url, { Client: ioredis.Redis, onTrouble });
  const queue = new bullmq.Queue(name, { connection: client });
  queue.on("error", () => {
  });
  return {
    async add(parts) {
      await queue.addBulk(parts.map((part) => ({ name: "annotate", data: { part }, opts: optionsOf(part) })));
    },
    counts: () => countsOf(queue),
    async failures(most) {
      const jobs = await queue.getFailed(0, most - 1);
      return jobs.map(({ data, failedReason }) => ({ part: String(data.part), reason: failedReason }));
    },
    async forgetFailures() {
      await queue.clean(0, 0, "failed");
    },
    take({ atOnce, lockSeconds, work, onFailure }) {
      const milliseconds = lockSeconds * 1e3;
      const atHand = /* @__PURE__ */ new Set();
      const worker = new bullmq.Worker(name, ({ data }) => noted(hopelessOr(work(String(data.part)), bullmq.UnrecoverableError), atHand), {
        connection: client,
        // Whoever looks at the queue sees which process of which machine holds a job.
        name: `${hostname()}:${process.pid}`,
        concurrency: atOnce,
        lockDuration: milliseconds,
        stalledInterval: milliseconds,
        maxStalledCount: mostLosses,
        runRetryDelay: 2e3
      });
      worker.on("error", () => {
      });
      worker.on("failed", (job, { message }) => onFailure({ part: String(job?.data.part), reason: message }));
      return () => ended(worker, { client, atHand });
    },
    remove: () => queue.obliterate({ force: true }),
    async close() {
      client.disconnect();
    }
  };
}
function optionsOf(part) {
  const backoff = { type: "exponential", delay: firstWait };
  return { jobId: part, attempts: tries, backoff, removeOnComplete: true, removeOnFail: false, stackTraceLimit: 1 };
}
async function countsOf(queue) {
  const counts = await queue.getJobCounts("wait", "prioritized", "active", "delayed", "failed");
  const { wait = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts;
  return { waiting: wait + prioritized, active, delayed, failed };
}
async function hopelessOr(work, Unrecoverable) {
  try {
    await work;
  } catch (error) {
    throw error instanceof Hopeless ? new Unrecoverable(error.message) : error;
  }
}
async function noted(work, atHand) {
  atHand.add(work);
  try {
    await work;
  } finally {
    atHand.delete(work);
  }
}
async function ended(worker, { client, atHand }) {
  let isClosed = false;
  const closing = worker.close().finally(() => {
    isClosed = true;
  });
  const away = async () => {
    await Promise.allSettled(atHand);
    for (let waited = 0; waited < lastPatience && !isClosed; waited += 100) {
      await delay(100);
      if (client.status === "ready")
        waited = 0;
    }
  };
  await Promise.race([closing, away()]);
}
async function connected(url, { Client, onTrouble }) {
  let isAway = true;
  let hasBeenThere = false;
  let problem = "";
  const client = new Client(url.href, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => hasBeenThere ? Math.min(times * 250, 5e3) : null
  });
  client.on("error", (error) => {
    problem = error.message || (codeOf(error) ?? "");
    if (isAway)
      return;
    isAway = true;
    onTrouble(`Redis at ${masked(url)} is away (${problem}); trying again …`);
  });
  client.on("ready", () => {
    isAway = false;
  });
  try {
    await client.connect();
    await client.ping();
    hasBeenThere = true;
    return client;
  } catch (error) {
    if (client.status !== "end")
      client.disconnect();
    const told = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
    const reason = (problem || told).replace(/^NOAUTH.*$/u, "it wants a password").replace(/\.$/u, "");
    throw new UsageError(`Redis at ${masked(url)} cannot be reached: ${reason}.`, "Start it (redis-server), or name another with --redis redis://HOST:PORT; see that host, port and password are right.");
  }
}

// dist/run/queue/settings.js
import { randomUUID } from "node:crypto";
function settingsToEnqueue(folder, { queue, ...made }) {
  const key = configurationKey(made.configuration);
  const before = readSettings(folder);
  if (before === null)
    return { queue: queue ?? newName(), key, ...made };
  checkQueue(folder, { settings: before, queue });
  if (before.key === key)
    return before;
  throw new UsageError(`${folder} was enqueued with another version, model or lexicon than this call has.`, `Call with the same --lexicon and --beam, and the same version. ${enqueueAnew(folder)}`);
}
function settingsOf(folder, queue) {
  const settings = readSettings(folder);
  if (settings === null) {
    throw new UsageError(`Nothing was enqueued in ${folder}.`, "Name the folder that dateline enqueue writes to, which every machine must see: --work DIR");
  }
  checkQueue(folder, { settings, queue });
  return settings;
}
function whyUnlike({ configuration, key }) {
  const { beam, lexicon } = configuration;
  const own = configurationOf({ beam, lexicon });
  if (configurationKey(own) === key)
    return null;
  return own.dateline === configuration.dateline ? "The models of this machine are others than those it was enqueued with. Install the same package on every machine." : `It was enqueued with Dateline ${configuration.dateline}, this is ${own.dateline}. Install the same version on every machine.`;
}
function checkQueue(folder, { settings, queue }) {
  if (queue === null || queue === settings.queue)
    return;
  throw new UsageError(`The queue of ${folder} is ${settings.queue}, not ${queue}.`, `Leave --queue out: the name is taken from the folder. ${enqueueAnew(folder)}`);
}
function newName() {
  return `dateline-${randomUUID().slice(0, 8)}`;
}

export {
  Hopeless,
  inputsIn,
  partsIn,
  writeSettings,
  writeManifest,
  readSettings,
  readManifest,
  filesOf,
  enqueueAnew,
  connectQueue,
  missingParts,
  namesIn,
  firstFew,
  reasonsOf,
  settingsToEnqueue,
  settingsOf,
  whyUnlike,
  workOption,
  queueOptions,
  workFrom,
  redisFrom,
  neededRedis,
  queueFrom
};
