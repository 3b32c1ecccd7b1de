import { availableParallelism } from "node:os";
import { join } from "node:path";
import { firstFile } from "../run/batch/compose.js";
import { merge } from "../run/merge.js";
import { UsageError } from "../run/usage-error.js";
import { reportOption, tellOptions, tellOptionsFrom, untilInterrupted } from "./batch-options.js";
import { closingSummary } from "./closing.js";
import { type Arguments, type Command, wholeNumber } from "./command.js";
import { teller } from "./progress.js";

const defaultOutput = "output";

/** `dateline merge`: annotated articles in, datasets out. */
export const mergeCommand: Command = {
  name: "merge",
  summary: "Link annotated articles, of several machines perhaps, and write the datasets.",
  takes: "PART…",
  options: {
    out: { value: "DIR", help: `folder to write to (default: ${defaultOutput}, in the current folder)` },
    workers: { value: "N", help: "processes to make the rows in; 0: in this one (default: one a processor)" },
    ...reportOption,
    strict: { value: null, help: "exit with status 2 when something was rejected" },
    ...tellOptions,
  },
  details: `A part is a folder that dateline extract --shard has written, a file that dateline annotate has written (or a folder of
such .ndjson files), or - for standard input. In whatever order they are named, the datasets are the same to the byte as
those of one run over all articles. An article that is there twice is taken once; lines that are cut off or no annotated
articles become rows of rejects.jsonl. Of shards all must be there, annotated by the same version and lexicon.
Exit status: 0 done, 1 wrong call or full disk, 2 something was rejected (with --strict), 130 interrupted.

Examples:
  dateline merge shard-1 shard-2 shard-3 --out datasets
  dateline read news/ | parallel --pipe -N 200 -k dateline annotate | dateline merge - --out datasets`,
  run: runMerge,
};

async function runMerge(given: Arguments): Promise<number> {
  if (given.paths.length === 0) throw new UsageError("There is nothing to merge.", "See: dateline merge --help");
  const out = given.value("out") ?? defaultOutput;
  const workers = wholeNumber(given, "workers", { least: 0 }) ?? availableParallelism();
  const { tell, finish, interrupted, onReject } = teller(tellOptionsFrom(given));
  const options = {
    inputs: given.paths,
    out,
    workers,
    report: !given.isSet("no-report"),
    ...(onReject && { onReject }),
  };
  const made = await untilInterrupted(
    (signal) => merge({ ...options, signal }),
    () => interrupted("Nothing was written; merge again."),
  );
  finish();
  if (made === null) return 130;
  tell(closingSummary(made, { out, opensFirst: join(out, firstFile(made.files)) }), "done", { ...made.counts });
  return given.isSet("strict") && (made.counts?.rejects ?? 0) > 0 ? 2 : 0;
}
