import { availableParallelism } from "node:os";
import { join } from "node:path";
import { firstFile } from "../run/batch/compose.js";
import { type CollectOptions, collect, type PartsThere } from "../run/queue/collect.js";
import { firstFew } from "../run/queue/missing.js";
import { reportOption, tellOptions, tellOptionsFrom, untilInterrupted } from "./batch-options.js";
import { closingSummary } from "./closing.js";
import { type Arguments, type Command, wholeNumber } from "./command.js";
import { say, type Teller, teller } from "./progress.js";
import { queueOptions, redisFrom, workFrom, workOption } from "./queue-options.js";

const defaultOutput = "output";
const { redis } = queueOptions;

/** `dateline collect`: what workers have annotated in, datasets out. */
export const collectCommand: Command = {
  name: "collect",
  summary: "Link what workers have annotated, and write the datasets.",
  takes: "",
  options: {
    ...workOption,
    out: { value: "DIR", help: `folder to write to (default: ${defaultOutput}, in the current folder)` },
    ...(redis && { redis }),
    wait: {
      value: null,
      help: "wait until all parts are there; with --redis, end when jobs are lost or failed for good",
    },
    clean: { value: null, help: "then remove what is in the work folder, and with --redis the queue" },
    workers: { value: "N", help: "processes to make the rows in; 0: in this one (default: one a processor)" },
    ...reportOption,
    strict: { value: null, help: "exit with status 2 when something was rejected" },
    ...tellOptions,
  },
  details: `The datasets are the same to the byte as those of dateline extract over the same articles, whichever machine annotated what,
and in whatever order.
Exit status: 0 done, 1 wrong call, full disk or failed jobs, 2 something was rejected (with --strict), 3 parts are missing,
130 interrupted.

Examples:
  dateline collect --work /mnt/shared/run --out datasets
  dateline collect --work /mnt/shared/run --redis redis://queue.example:6379 --wait --out datasets`,
  run: runCollect,
};

async function runCollect(given: Arguments): Promise<number> {
  const options = optionsFrom(given);
  const { work, out } = options;
  const { tell, finish, interrupted, onReject } = teller(tellOptionsFrom(given));
  const listener = {
    onWait: waitTeller(tell),
    onTrouble: (problem: string) => tell(`  ${problem}`, "trouble", { problem }),
    ...(onReject && { onReject }),
  };
  const collected = await untilInterrupted(
    (signal) => collect({ ...options, signal }, listener),
    () => interrupted("Nothing was written; collect again."),
  );
  finish();
  if (collected === null) return 130;
  if (!("made" in collected)) return missing(collected, work);
  const { made } = collected;
  tell(closingSummary(made, { out, opensFirst: join(out, firstFile(made.files)) }), "done", { ...made.counts });
  return given.isSet("strict") && (made.counts?.rejects ?? 0) > 0 ? 2 : 0;
}

/** How often a line is printed while nothing comes of waiting but more parts, in milliseconds. */
const waitInterval = 5_000;

function waitTeller(tell: Teller["tell"]): (there: PartsThere) => void {
  let last = { time: Number.NEGATIVE_INFINITY, line: "" };
  return (parts) => {
    const now = performance.now();
    const line = `  waiting: ${inWords(parts)}`;
    if (line === last.line || now - last.time < waitInterval) return;
    last = { time: now, line };
    tell(line, "waiting", { parts: parts.of, missing: parts.missing.length });
  };
}

function inWords({ missing, of }: PartsThere): string {
  return of === null ? "not all is enqueued yet" : `${of - missing.length} of ${of} parts are there`;
}

function missing(parts: PartsThere, work: string): number {
  const names = parts.missing.length > 0 ? `; missing: ${firstFew(parts.missing)}` : "";
  const remedy =
    parts.of === null
      ? `Complete it: dateline enqueue PATH… --work ${work}, with the arguments of the first call.`
      : `Start more workers (dateline worker --work ${work}), or wait for them with --wait.`;
  say(`In ${work} ${inWords(parts)}${names}\n${remedy}`);
  return 3;
}

function optionsFrom(given: Arguments): Omit<CollectOptions, "signal"> {
  return {
    work: workFrom(given),
    out: given.value("out") ?? defaultOutput,
    redis: redisFrom(given),
    wait: given.isSet("wait"),
    clean: given.isSet("clean"),
    report: !given.isSet("no-report"),
    workers: wholeNumber(given, "workers", { least: 0 }) ?? availableParallelism(),
  };
}
