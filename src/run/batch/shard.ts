import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { isFileName } from "../inner-path.js";
import { codeOf } from "../unreadable.js";
import { UsageError } from "../usage-error.js";
import type { Shard } from "./annotate-all.js";
import { type Configuration, configurationKey, factsOf } from "./configuration.js";
import { writeWhole } from "./whole-file.js";

/** The file that says which shard a folder holds, written when all its parts are. */
const shardFile = "shard.json";

const manifestSchema = z.object({
  /** Tells versions, models and lexicons apart. */
  configuration: z.string(),
  /** Tells corpora apart. */
  input: z.string(),
  index: z.int().nonnegative(),
  of: z.int().positive(),
  /** What the configuration is, for the page. */
  facts: z.object({
    dateline: z.string(),
    dependencies: z.record(z.string(), z.string()),
    models: z.record(z.string(), z.string()),
    beam: z.boolean(),
    lexicon: z.object({ names: z.number(), sha256: z.string() }).nullable(),
  }),
  /** Names of the files in its folder `parts`. */
  parts: z.array(z.string().refine(isFileName)).readonly(),
});

/** What a folder with a shard says of it. */
export type ShardManifest = Readonly<z.infer<typeof manifestSchema>>;

interface Written extends Pick<ShardManifest, "input" | "parts"> {
  readonly shard: Shard;
  readonly configuration: Configuration;
}

/** Says in a folder which shard it holds. */
export function writeShard(folder: string, { shard, configuration, input, parts }: Written): void {
  const facts = factsOf(configuration);
  const manifest = { configuration: configurationKey(configuration), input, ...shard, facts, parts };
  writeWhole(join(folder, shardFile), (write) => write(`${JSON.stringify(manifest, null, 2)}\n`));
}

/** Takes back what `writeShard` has said: the folder is being written. */
export function forgetShard(folder: string): void {
  rmSync(join(folder, shardFile), { force: true });
}

/** What a folder says of its shard; null when it says nothing. Throws `UsageError` when that cannot be read. */
export function readShard(folder: string): ShardManifest | null {
  const path = join(folder, shardFile);
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(path, "utf8")));
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
  for (const [folder, shard] of shards) {
    const difference = differenceOf(shard, first);
    if (difference !== null) throw unlike(`${folder} ${difference}.`);
    const { index, of } = shard;
    const before = seen.get(index);
    if (before !== undefined) throw unlike(`${folder} and ${before} are both shard ${index + 1} of ${of}.`);
    seen.set(index, folder);
  }
  checkComplete(seen, first.of);
}

/** Why two shards do not belong together; null when they do. */
function differenceOf({ of, configuration, input }: ShardManifest, first: ShardManifest): string | null {
  if (of !== first.of) return `is one of ${of} shards, others are of ${first.of}`;
  if (configuration !== first.configuration) {
    return "was annotated with another version, model or lexicon than the first shard";
  }
  return input === first.input ? null : "was made of other articles than the first shard";
}

const namedAtMost = 10;

function checkComplete(seen: ReadonlyMap<number, string>, of: number): void {
  const missing = Array.from({ length: of }, (_, index) => index).filter((index) => !seen.has(index));
  if (missing.length === 0) return;
  const names = missing.slice(0, namedAtMost).map((index) => `${index + 1}/${of}`);
  const more = missing.length > namedAtMost ? ", …" : "";
  throw unlike(`Of ${of} shards ${missing.length} are missing: ${names.join(", ")}${more}.`);
}

function unlike(problem: string): UsageError {
  return new UsageError(
    problem,
    "Merge the folders of one run: dateline extract PATH… --shard 1/3 --out DIR, and so on.",
  );
}
