import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Shard } from "../run/batch/annotate-all.js";
import { firstFile } from "../run/batch/compose.js";
import { canResume, type Extraction, type ExtractOptions, extract, workFolder } from "../run/extract.js";
import { sizeOf } from "../run/sources.js";
import { UsageError } from "../run/usage-error.js";
import { packageVersions } from "../run/version.js";
import {
  annotateOptions,
  batchOptionsFrom,
  processOptions,
  reportOption,
  tellOptions,
  tellOptionsFrom,
  untilInterrupted,
} from "./batch-options.js";
import { closingSummary } from "./closing.js";
import type { Arguments, Command } from "./command.js";
import { inputDetails, inputOptions, readOptionsFrom } from "./input-options.js";
import { teller } from "./progress.js";

const defaultInput = "seeds";
const defaultOutput = "output";

/** `dateline extract`: articles in, datasets out. */
export const extractCommand: Command = {
  name: "extract",
  summary: "Extract statements, events, names, dates and money from articles into datasets, as JSON Lines and Parquet.",
  takes: "[PATH…]",
  options: {
    out: { value: "DIR", help: `folder to write to (default: ${defaultOutput}, in the current folder)` },
    ...inputOptions,
    ...annotateOptions,
    workers: {
      value: "N",
      help: "processes to annotate in; 0: in this one (default: one a processor, 0 for little text)",
    },
    ...processOptions,
    resume: { value: null, help: "go on where a run into the same folder was stopped" },
    shard: { value: "I/N", help: "annotate the I-th of N shards, for dateline merge" },
    ...reportOption,
    strict: { value: null, help: "exit with status 2 when an input was rejected" },
    ...tellOptions,
  },
  details: `${inputDetails}
Without paths, the folder ${defaultInput} of the current folder is read.

A lexicon is a .csv file with a header or a .jsonl file with an object a line. Its columns or keys:
  name         as printed, capitals count
  type         PERSON, ORG, PLACE, NORP or MISC; a forbidden name may do without
  mode         add: a name where nothing surer says otherwise (default); force: always; forbid: never
  id           of its entity, as org_acme
  aliases      other names, separated by | (in .jsonl an array)
  country      of its entity: a code of ISO 3166-1, or a name
  valid_from   first and
  valid_until  last day, as YYYY-MM-DD, of the articles it is meant for
What is wrong in it is said line by line, and nothing is extracted.

Much text is annotated in several processes. What is finished is kept in DIR/${workFolder} until the run is complete:
after a kill, an interrupt or a full disk, the same call with --resume goes on there and gives the same bytes.
What cannot be read, takes too long or needs too much memory becomes a row of rejects.jsonl; all else is extracted.
Exit status: 0 done, 1 wrong call or full disk, 2 something was rejected (with --strict), 130 interrupted.

Examples:
  dateline extract
  dateline extract ./articles --out ./datasets
  dateline extract "news/2022-*/*.jsonl.gz" --out datasets --workers 8
  dateline extract ./articles --out datasets --resume
  dateline extract ./articles --lexicon names.csv --lexicon accounts.jsonl
  dateline extract ./articles --shard 1/3 --out shard-1`,
  run: runExtract,
};

async function runExtract(given: Arguments): Promise<number> {
  const options = optionsFrom(given);
  const told = tellOptionsFrom(given);
  const bytes = told.isQuiet ? null : (await sizeOf(options.inputs, options)).bytes;
  const { tell, finish, interrupted, ...listener } = teller({ ...told, bytes });
  tell(`Dateline ${packageVersions().version}: reading ${options.inputs.join(", ")}`, "start", {
    inputs: options.inputs,
  });
  if (options.resume && !canResume(options)) tell(`  nothing to resume in ${options.out}: all is done anew`, "anew");
  const work = (signal: AbortSignal) => extract({ ...options, signal }, listener);
  const made = await untilInterrupted(work, () => interrupted(again(options.out)));
  finish();
  if (made === null) return 130;
  if (options.shard) tell(shardSummary(made, options), "shard", made.progress);
  else {
    const summary = closingSummary(made, { out: options.out, opensFirst: join(options.out, firstFile(made.files)) });
    tell(summary, "done", { ...made.counts, seconds: made.seconds });
  }
  return given.isSet("strict") && made.progress.rejects + (made.counts?.rejects ?? 0) > 0 ? 2 : 0;
}

function again(out: string): string {
  return `What is finished is kept. To go on: the same call with --resume (--out ${out}).`;
}

function shardSummary({ progress, seconds }: Extraction, { out, shard }: ExtractOptions): string {
  const which = shard ? `shard ${shard.index + 1} of ${shard.of}` : "shard";
  return [
    `  ${which}: ${progress.articles} articles, ${progress.rejects} rejected (${seconds.total.toFixed(1)} s)`,
    `When all shards are there: dateline merge ${out} … --out DIR`,
  ].join("\n");
}

function optionsFrom(given: Arguments): ExtractOptions {
  if (given.paths.length === 0 && !existsSync(defaultInput)) {
    throw new UsageError(
      `There is no folder ${defaultInput} in the current folder.`,
      "Name the articles: dateline extract PATH… --out DIR",
    );
  }
  return {
    inputs: given.paths.length > 0 ? given.paths : [defaultInput],
    out: given.value("out") ?? defaultOutput,
    ...readOptionsFrom(given),
    ...batchOptionsFrom(given),
    report: !given.isSet("no-report"),
    resume: given.isSet("resume"),
    shard: shardFrom(given),
    configFile: given.configFile,
  };
}

function shardFrom(given: Arguments): Shard | null {
  const text = given.value("shard");
  if (text === null) return null;
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? [];
  const shard = { index: Number(index) - 1, of: Number(of) };
  if (shard.index >= 0 && shard.index < shard.of) return shard;
  throw new UsageError(
    `--shard is ${JSON.stringify(text)}.`,
    "Give number and total, as --shard 1/3 for the first of three.",
  );
}
