import { availableParallelism } from "node:os";
import { Interrupted } from "../run/batch/interrupted.js";
import { usualSeconds } from "../run/batch/pool.js";
import { UsageError } from "../run/usage-error.js";
import { type Arguments, type Option, wholeNumber } from "./command.js";
import type { TellOptions } from "./progress.js";

const defaultConcurrency = 8;
/** What the models need, and room for an article of usual length. With less, articles would be rejected one by one. */
const leastMegabytes = 128;

/** The options of commands that read articles to be annotated: how many, and what with. */
export const annotateOptions: Readonly<Record<string, Option>> = {
  limit: { value: "N", help: "stop after N articles" },
  concurrency: { value: "N", help: `files read at the same time (default: ${defaultConcurrency})` },
  lexicon: { value: "FILE", help: "names that you know, .csv or .jsonl; may be repeated", isRepeatable: true },
  beam: { value: null, help: "parse with a beam, at a fraction of the speed (its model: dateline train beam)" },
};

/** The options of commands that annotate in processes: what each may take. */
export const processOptions: Readonly<Record<string, Option>> = {
  "worker-memory": {
    value: "MB",
    help: `heap of each process, from ${leastMegabytes} (default: what node allows)`,
  },
  "time-limit": {
    value: "SECONDS",
    help: `longest time for an article, in a process of its own (default: ${usualSeconds})`,
  },
};

/** What the options say. Throws `UsageError` for values that make no sense. */
export function batchOptionsFrom(given: Arguments) {
  // Only a process of its own can be ended.
  const isBounded = given.value("time-limit") !== null || given.value("worker-memory") !== null;
  return {
    limit: wholeNumber(given, "limit"),
    concurrency: wholeNumber(given, "concurrency") ?? defaultConcurrency,
    workers: wholeNumber(given, "workers", { least: 0 }) ?? (isBounded ? availableParallelism() : null),
    processors: availableParallelism(),
    workerMegabytes: wholeNumber(given, "worker-memory", { least: leastMegabytes }),
    secondsPerArticle: wholeNumber(given, "time-limit") ?? usualSeconds,
    lexicons: given.values("lexicon"),
    beam: given.isSet("beam"),
  };
}

/** The option of commands that write an output folder. */
export const reportOption: Readonly<Record<string, Option>> = {
  "no-report": { value: null, help: "write no report.html, the page to look at the datasets in a browser" },
};

/** The options of commands that take a while: how they tell of it. */
export const tellOptions: Readonly<Record<string, Option>> = {
  quiet: { value: null, help: "say nothing but errors" },
  "log-format": { value: "FORMAT", help: "text, or json: an object a line on stderr (default: text)" },
};

/** What the options say. Throws `UsageError` for values that make no sense. */
export function tellOptionsFrom(given: Arguments): TellOptions {
  const format = given.value("log-format") ?? "text";
  if (format !== "text" && format !== "json") {
    throw new UsageError(`--log-format is ${JSON.stringify(format)}.`, "Give text or json.");
  }
  return { isQuiet: given.isSet("quiet"), isJson: format === "json" };
}

/**
 * Works until it is done, or until the user interrupts: then says how to go on, and gives null. A second interrupt ends
 * the program at once.
 */
export async function untilInterrupted<Made>(
  work: (signal: AbortSignal) => Promise<Made>,
  sayAdvice: () => void,
): Promise<Made | null> {
  const controller = new AbortController();
  const stop = () => {
    process.once("SIGINT", () => process.exit(130));
    controller.abort();
    // Who waits for input is not to wait any more.
    process.stdin.destroy();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    sayAdvice();
    return null;
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}
