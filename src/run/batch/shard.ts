import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../unreadable.js";
import { UsageError } from "../usage-error.js";
import type { Shard } from "./annotate-all.js";
import { type Configuration, configurationKey } from "./configuration.js";
import { writeAll } from "./disk-store.js";

/** The file that says which shard a folder holds, written when all its parts are. */
const shardFile = "shard.json";

/** What a folder with a shard says of it. */
export interface ShardManifest {
  readonly configuration: string;
  readonly index: number;
  readonly of: number;
  /** Names of the files in its folder `parts`. */
  readonly parts: readonly string[];
}

interface Written {
  readonly shard: Shard;
  readonly configuration: Configuration;
  readonly parts: readonly string[];
}

/** Says in a folder which shard it holds. */
export function writeShard(folder: string, { shard, configuration, parts }: Written): void {
  const manifest: ShardManifest = { configuration: configurationKey(configuration), ...shard, parts };
  writeWhole(join(folder, shardFile), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Writes a file that is in its place only when it is whole and on the disk; of one that cannot be written nothing stays. */
export function writeWhole(path: string, content: string): void {
  const unfinished = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  const file = openSync(unfinished, "w");
  try {
    try {
      writeAll(file, Buffer.from(content));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** What a folder says of its shard; null when it says nothing. Throws `UsageError` when that cannot be read. */
export function readShard(folder: string): ShardManifest | null {
  const path = join(folder, shardFile);
  try {
    // Safe: what does not fit shows in `checkShards`.
    return JSON.parse(readFileSync(path, "utf8")) as ShardManifest;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new UsageError(`${path} cannot be read.`, "Run dateline extract --shard again for this folder.");
  }
}

/** Throws `UsageError` unless the shards are all of one corpus, annotated alike. */
export function checkShards(shards: ReadonlyMap<string, ShardManifest>): void {
  const [first] = shards.values();
  if (!first) return;
  const seen = new Map<number, string>();
  for (const [folder, { index, of, configuration }] of shards) {
    if (of !== first.of) throw unlike(`${folder} is one of ${of} shards, others are of ${first.of}.`);
    if (configuration !== first.configuration) {
      throw unlike(`${folder} was annotated with another version, model or lexicon than the first shard.`);
    }
    const before = seen.get(index);
    if (before !== undefined) throw unlike(`${folder} and ${before} are both shard ${index + 1} of ${of}.`);
    seen.set(index, folder);
  }
  const missing = Array.from({ length: first.of }, (_, index) => index).filter((index) => !seen.has(index));
  if (missing.length > 0) {
    const names = missing.slice(0, 10).map((index) => `${index + 1}/${first.of}`);
    throw unlike(
      `Of ${first.of} shards ${missing.length} are missing: ${names.join(", ")}${missing.length > 10 ? ", …" : ""}.`,
    );
  }
}

function unlike(problem: string): UsageError {
  return new UsageError(
    problem,
    "Merge the folders of one run: dateline extract PATH… --shard 1/3 --out DIR, and so on.",
  );
}
