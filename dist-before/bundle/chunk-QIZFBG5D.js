import {
  lossWatch
} from "./chunk-VKFDLNIY.js";
import {
  connectQueue,
  filesOf,
  firstFew,
  inputsIn,
  missingParts,
  partsIn,
  queueOptions,
  readManifest,
  redisFrom,
  settingsOf,
  workFrom,
  workOption
} from "./chunk-XHTVPYYB.js";
import {
  composeRun
} from "./chunk-MO2UAYB3.js";
import {
  closingSummary
} from "./chunk-UNW3FLLW.js";
import {
  firstFile
} from "./chunk-N5JUKQVO.js";
import {
  checkFolders
} from "./chunk-VGFGHFU3.js";
import {
  tellOptions,
  tellOptionsFrom,
  untilInterrupted
} from "./chunk-2GNF7Y5Y.js";
import {
  Interrupted
} from "./chunk-QWDCSJOP.js";
import {
  noInput
} from "./chunk-FPILLYUT.js";
import {
  wholeNumber
} from "./chunk-W7VDMW73.js";
import {
  say,
  teller
} from "./chunk-4K2BL5U3.js";
import {
  removeUnfinished
} from "./chunk-YBCUCXZ3.js";

// dist/cli/collect.js
import { availableParallelism } from "node:os";
import { join as join2 } from "node:path";

// dist/run/queue/collect.js
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
async function collect(options, listener = {}) {
  const { work, out, clean } = options;
  const settings = settingsOf(work, null);
  await checkFolders({ inputs: [work], out });
  const queue = await queueToAsk(settings.queue, options, listener);
  try {
    const there = await partsThere(queue, options, listener);
    if (!("manifest" in there))
      return there;
    for (const folder of [partsIn(work), inputsIn(work)])
      removeUnfinished(folder);
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
async function queueToAsk(name, { redis: redis2, wait, clean }, { onTrouble = () => {
} }) {
  return redis2 === null || !(wait || clean) ? null : connectQueue({ url: redis2, name, onTrouble });
}
var interval = 1e3;
async function partsThere(queue, { work, wait, signal }, { onWait = () => {
} }) {
  const checkLosses = queue && lossWatch(queue);
  for (; ; ) {
    const manifest = readManifest(work);
    const missing2 = manifest ? missingParts(work, manifest) : [];
    if (manifest !== null && missing2.length === 0)
      return { manifest };
    const there = { missing: missing2, of: manifest?.parts.length ?? null };
    if (!wait)
      return there;
    onWait(there);
    if (manifest)
      await checkLosses?.({ folder: work, manifest, now: performance.now() });
    await delay(interval, null, { signal }).catch(() => {
      throw new Interrupted();
    });
  }
}
function compose({ parts, files, skipped }, { configuration, lexicons }, options) {
  const { work, out, workers, signal, onReject } = options;
  const found = { ...noInput(), files, skipped: skipped.number, skippedFirst: [...skipped.first] };
  return composeRun({
    out,
    workers,
    configuration,
    lexicons,
    signal,
    onReject,
    remedy: "Put it right, then collect again.",
    // The address of the server is left out: it may hold a password.
    options: { work, out, workers },
    source: async () => ({ paths: parts.map((name) => join(partsIn(work), name)), found })
  });
}
function cleanUp(work) {
  for (const path of [...filesOf(work), inputsIn(work), partsIn(work)])
    rmSync(path, { recursive: true, force: true });
}

// dist/cli/collect.js
var defaultOutput = "output";
var { redis } = queueOptions;
var collectCommand = {
  name: "collect",
  summary: "Link what workers have annotated, and write the datasets.",
  takes: "",
  options: {
    ...workOption,
    out: { value: "DIR", help: `folder to write to (default: ${defaultOutput}, in the current folder)` },
    ...redis && { redis },
    wait: {
      value: null,
      help: "wait until all parts are there; with --redis, end when jobs are lost or failed for good"
    },
    clean: { value: null, help: "then remove what is in the work folder, and with --redis the queue" },
    workers: { value: "N", help: "processes to make the rows in; 0: in this one (default: one a processor)" },
    strict: { value: null, help: "exit with status 2 when something was rejected" },
    ...tellOptions
  },
  details: `The datasets are the same to the byte as those of dateline extract over the same articles, whichever machine annotated what,
and in whatever order.
Exit status: 0 done, 1 wrong call, full disk or failed jobs, 2 something was rejected (with --strict), 3 parts are missing,
130 interrupted.

Examples:
  dateline collect --work /mnt/shared/run --out datasets
  dateline collect --work /mnt/shared/run --redis redis://queue.example:6379 --wait --out datasets`,
  run: runCollect
};
async function runCollect(given) {
  const options = optionsFrom(given);
  const { work, out } = options;
  const { tell, finish, interrupted, onReject } = teller(tellOptionsFrom(given));
  const listener = {
    onWait: waitTeller(tell),
    onTrouble: (problem) => tell(`  ${problem}`, "trouble", { problem }),
    ...onReject && { onReject }
  };
  const collected = await untilInterrupted((signal) => collect({ ...options, signal }, listener), () => interrupted("Nothing was written; collect again."));
  finish();
  if (collected === null)
    return 130;
  if (!("made" in collected))
    return missing(collected, work);
  const { made } = collected;
  tell(closingSummary(made, { out, opensFirst: join2(out, firstFile) }), "done", { ...made.counts });
  return given.isSet("strict") && (made.counts?.rejects ?? 0) > 0 ? 2 : 0;
}
var waitInterval = 5e3;
function waitTeller(tell) {
  let last = { time: Number.NEGATIVE_INFINITY, line: "" };
  return (parts) => {
    const now = performance.now();
    const line = `  waiting: ${inWords(parts)}`;
    if (line === last.line || now - last.time < waitInterval)
      return;
    last = { time: now, line };
    tell(line, "waiting", { parts: parts.of, missing: parts.missing.length });
  };
}
function inWords({ missing: missing2, of }) {
  return of === null ? "not all is enqueued yet" : `${of - missing2.length} of ${of} parts are there`;
}
function missing(parts, work) {
  const names = parts.missing.length > 0 ? `; missing: ${firstFew(parts.missing)}` : "";
  const remedy = parts.of === null ? `Complete it: dateline enqueue PATH… --work ${work}, with the arguments of the first call.` : `Start more workers (dateline worker --work ${work}), or wait for them with --wait.`;
  say(`In ${work} ${inWords(parts)}${names}
${remedy}`);
  return 3;
}
function optionsFrom(given) {
  return {
    work: workFrom(given),
    out: given.value("out") ?? defaultOutput,
    redis: redisFrom(given),
    wait: given.isSet("wait"),
    clean: given.isSet("clean"),
    workers: wholeNumber(given, "workers", { least: 0 }) ?? availableParallelism()
  };
}

export {
  collectCommand
};
