import {
  Interrupted,
  usualSeconds
} from "./chunk-QWDCSJOP.js";
import {
  wholeNumber
} from "./chunk-W7VDMW73.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/cli/batch-options.js
import { availableParallelism } from "node:os";
var defaultConcurrency = 8;
var leastMegabytes = 128;
var annotateOptions = {
  limit: { value: "N", help: "stop after N articles" },
  concurrency: { value: "N", help: `files read at the same time (default: ${defaultConcurrency})` },
  lexicon: { value: "FILE", help: "names that you know, .csv or .jsonl; may be repeated", isRepeatable: true },
  beam: { value: null, help: "parse with a beam, at a fraction of the speed (its model: dateline train beam)" }
};
var processOptions = {
  "worker-memory": {
    value: "MB",
    help: `heap of each process, from ${leastMegabytes} (default: what node allows)`
  },
  "time-limit": {
    value: "SECONDS",
    help: `longest time for an article, in a process of its own (default: ${usualSeconds})`
  }
};
function batchOptionsFrom(given) {
  const isBounded = given.value("time-limit") !== null || given.value("worker-memory") !== null;
  return {
    limit: wholeNumber(given, "limit"),
    concurrency: wholeNumber(given, "concurrency") ?? defaultConcurrency,
    workers: wholeNumber(given, "workers", { least: 0 }) ?? (isBounded ? availableParallelism() : null),
    processors: availableParallelism(),
    workerMegabytes: wholeNumber(given, "worker-memory", { least: leastMegabytes }),
    secondsPerArticle: wholeNumber(given, "time-limit") ?? usualSeconds,
    lexicons: given.values("lexicon"),
    beam: given.isSet("beam")
  };
}
var tellOptions = {
  quiet: { value: null, help: "say nothing but errors" },
  "log-format": { value: "FORMAT", help: "text, or json: an object a line on stderr (default: text)" }
};
function tellOptionsFrom(given) {
  const format = given.value("log-format") ?? "text";
  if (format !== "text" && format !== "json") {
    throw new UsageError(`--log-format is ${JSON.stringify(format)}.`, "Give text or json.");
  }
  return { isQuiet: given.isSet("quiet"), isJson: format === "json" };
}
async function untilInterrupted(work, sayAdvice) {
  const controller = new AbortController();
  const stop = () => {
    process.once("SIGINT", () => process.exit(130));
    controller.abort();
    process.stdin.destroy();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (!(error instanceof Interrupted))
      throw error;
    sayAdvice();
    return null;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}

export {
  annotateOptions,
  processOptions,
  batchOptionsFrom,
  tellOptions,
  tellOptionsFrom,
  untilInterrupted
};
