import { createWriteStream, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { stdin } from "node:process";
import { pipeline } from "node:stream/promises";
import type { Reject } from "../document/reject.js";
import { noInput } from "./batch/articles.js";
import { configurationOf } from "./batch/configuration.js";
import { Interrupted } from "./batch/interrupted.js";
import { checkShards, readShard, type ShardManifest } from "./batch/shard.js";
import { composeRun, type Merged } from "./compose-run.js";
import { checkFolders } from "./folders.js";
import { standardInput } from "./sources.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";

/** What is merged, and where to. */
export interface MergeOptions {
  /** Folders of shards, files of annotated articles or folders of such, `-` for standard input. */
  readonly inputs: readonly string[];
  readonly out: string;
  /** Processes to make the rows in; 0 to make them in this one. */
  readonly workers: number;
  /** Whether to write the page `report.html`, as is usual. */
  readonly report?: boolean;
  readonly signal?: AbortSignal;
  readonly onReject?: (reject: Reject) => void;
}

/**
 * Links annotated articles and writes the datasets: the same bytes as one run over all of them. Throws `UsageError` for
 * parts that do not belong together or cannot be read; lines that are no annotated articles become rejects.
 */
export async function merge(options: MergeOptions): Promise<Merged> {
  const { inputs, out, workers, report, signal, onReject, ...told } = options;
  await checkFolders({ inputs: inputs.filter((input) => input !== standardInput), out });
  return composeRun({
    out,
    workers,
    report,
    signal,
    onReject,
    options: { ...told, inputs, out, workers },
    configuration: configurationOf({ beam: false, lexicon: [] }),
    lexicons: [],
    remedy: "Put it right, then merge again.",
    async source(spooling) {
      const { paths, facts } = await annotatedFiles(inputs, spooling);
      return { paths, facts, found: { ...noInput(), files: paths.length } };
    },
  });
}

interface Spooling {
  readonly work: string;
  readonly signal: AbortSignal;
}

async function annotatedFiles(inputs: readonly string[], spooling: Spooling) {
  const shards = new Map<string, ShardManifest>();
  const paths: string[] = [];
  for (const input of inputs) {
    if (input === standardInput) paths.push(await spooled(spooling));
    else paths.push(...(statOf(input).isDirectory() ? filesOf(input, shards) : [input]));
  }
  checkShards(shards);
  for (const path of paths) statOf(path);
  const [first] = shards.values();
  return { paths, facts: first?.facts };
}

/** The files of a folder; notes in `shards` what it says of its shard. */
function filesOf(folder: string, shards: Map<string, ShardManifest>): string[] {
  const shard = readShard(folder);
  if (!shard) return filesIn(folder);
  if (shards.has(folder)) throw new UsageError(`${folder} is named twice.`, "Name each shard once.");
  shards.set(folder, shard);
  return shard.parts.map((name) => join(folder, "parts", name));
}

/** Merging reads its input twice, standard input can be read once. */
async function spooled({ work, signal }: Spooling): Promise<string> {
  const path = join(work, "stdin.ndjson");
  try {
    await pipeline(stdin, createWriteStream(path), { signal });
  } catch (error) {
    throw signal.aborted ? new Interrupted() : error;
  }
  return path;
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    throw new UsageError(`${path}: ${whyUnreadable(error)}`, nameThem);
  }
}

const nameThem = "Name folders that dateline extract --shard has written, or files that dateline annotate has written.";

function filesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.(?:ndjson|jsonl)$/u.test(name) && !name.startsWith("."));
  if (names.length > 0) return names.sort().map((name) => join(folder, name));
  const hint = readdirSync(folder).includes("parts")
    ? "Its shard was not finished: run dateline extract --shard … --resume for it."
    : nameThem;
  throw new UsageError(`There is no finished shard and no .ndjson file in ${folder}.`, hint);
}
