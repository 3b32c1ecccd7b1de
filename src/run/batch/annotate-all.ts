import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Reading } from "../../ingest/read.js";
import { type Batch, batchesOf, charactersOf, partName } from "./batches.js";
import { type Configuration, configurationKey } from "./configuration.js";
import { Interrupted, passOn } from "./interrupted.js";
import { keptPart } from "./kept-part.js";
import { inOrder } from "./ordered.js";
import { type PartTotals, type Recorder, recorderWith, writePart } from "./part.js";
import { type Pool, type PoolOptions, startPool } from "./pool.js";
import { removeUnfinished } from "./whole-file.js";

/** One shard of several: every `of`-th batch, beginning with number `index` from 0. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** How a corpus is annotated. */
export interface AnnotateAllOptions extends Omit<PoolOptions, "workers"> {
  readonly configuration: Configuration;
  /** The folder of the parts, made when it is not there. */
  readonly folder: string;
  /** Processes; 0 to work in this one, null for as many as are worth it. */
  readonly workers: number | null;
  /** What `workers` is at most when it is null. */
  readonly processors: number;
  readonly shard: Shard | null;
  readonly signal: AbortSignal;
  /** Called after each part with what it holds; `isKept` when it was there already. */
  readonly onPart: (totals: PartTotals, isKept: boolean) => void;
}

/** The parts of a corpus, and what is still needed of the processes that made them. */
export interface AnnotatedAll {
  /** Names of the files, in input order. */
  readonly parts: readonly string[];
  /** A hash of all that was read and of the configuration: shards that have it in common belong together. */
  readonly input: string;
  /** Parts that were there already. */
  readonly kept: number;
  /** Of the parts that were there, those that belong to another input or configuration, and were removed. */
  readonly removed: number;
  readonly pool: Pool | null;
  /** Its processes; 0 without a pool. */
  readonly workers: number;
}

/** Annotates what is read, part by part. Parts that are there already, of the same batch and configuration, are kept. */
export async function annotateAll(
  readings: AsyncIterable<Reading>,
  options: AnnotateAllOptions,
): Promise<AnnotatedAll> {
  const { folder, signal } = options;
  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder);
  const before = new Set(readdirSync(folder));
  const { batches, isSmall } = await lookedAhead(batchesOf(untilStopped(readings, signal)));
  const workers = options.workers ?? (isSmall ? 0 : options.processors);
  const pool = workers === 0 ? null : startPool({ ...options, workers });
  const stop = () => void pool?.close();
  signal.addEventListener("abort", stop);
  try {
    const { parts, ...annotated } = await annotateBatches(batches, { ...options, pool, workers });
    return { ...annotated, parts, removed: removeOthers(folder, before, parts), pool, workers };
  } catch (error) {
    await pool?.close();
    throw signal.aborted ? new Interrupted() : error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

interface BatchOptions extends Omit<AnnotateAllOptions, "workers"> {
  readonly pool: Pool | null;
  readonly workers: number;
}

async function annotateBatches(batches: AsyncIterable<Batch>, options: BatchOptions) {
  const { shard, signal, workers, onPart, configuration } = options;
  const key = configurationKey(configuration);
  const input = createHash("sha256").update(key);
  const parts: string[] = [];
  let kept = 0;
  const own = ownBatches(named(batches, key), { shard, note: ({ name }) => input.update(name) });
  for await (const { name, totals, isKept } of inOrder(own, Math.max(1, workers * 4), annotator(options, key))) {
    if (signal.aborted) break;
    parts.push(name);
    if (isKept) kept++;
    onPart(totals, isKept);
  }
  if (signal.aborted) throw new Interrupted();
  return { parts, kept, input: input.digest("hex") };
}

/** A batch with the name of its part. */
interface NamedBatch extends Batch {
  readonly name: string;
}

async function* named(batches: AsyncIterable<Batch>, key: string): AsyncGenerator<NamedBatch> {
  for await (const batch of batches) yield { ...batch, name: partName(batch, key) };
}

interface Sharing {
  readonly shard: Shard | null;
  /** Hears of every batch, those of other shards among them. */
  readonly note: (batch: NamedBatch) => void;
}

async function* ownBatches(batches: AsyncIterable<NamedBatch>, { shard, note }: Sharing): AsyncGenerator<NamedBatch> {
  for await (const batch of batches) {
    note(batch);
    if (shard === null || batch.number % shard.of === shard.index) yield batch;
  }
}

async function* untilStopped(readings: AsyncIterable<Reading>, signal: AbortSignal): AsyncGenerator<Reading> {
  for await (const reading of readings) {
    if (signal.aborted) return;
    yield reading;
  }
}

/** Text that is annotated sooner than processes are started and have loaded what they need, in UTF-16 units. */
const smallCorpus = 300_000;

/** Reads so far that it is known whether there is much to do. */
async function lookedAhead(batches: AsyncGenerator<Batch>) {
  const first: Batch[] = [];
  let characters = 0;
  for (let isSmall = false; !isSmall && characters < smallCorpus; ) {
    const next = await batches.next();
    if (next.done) isSmall = true;
    else {
      first.push(next.value);
      characters += next.value.readings.reduce((sum, reading) => sum + charactersOf(reading), 0);
    }
    if (isSmall) return { isSmall, batches: joined(first, batches) };
  }
  return { isSmall: false, batches: joined(first, batches) };
}

async function* joined<Item>(first: readonly Item[], rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}

interface AnnotatedBatch {
  readonly name: string;
  readonly totals: PartTotals;
  readonly isKept: boolean;
}

function annotator({ pool, configuration, folder, signal }: BatchOptions, key: string) {
  let recorder: Recorder | null = null;
  return async ({ name, readings }: NamedBatch): Promise<AnnotatedBatch> => {
    const kept = keptPart(join(folder, name), readings);
    if (kept) return { name, totals: kept, isKept: true };
    const target = { folder, name };
    if (pool) return { name, isKept: false, totals: await pool.annotate({ configuration, key, readings, target }) };
    // So that the progress line is drawn, too.
    await passOn(signal);
    recorder ??= recorderWith(configuration);
    return { name, isKept: false, totals: writePart(readings, target, { record: recorder }) };
  };
}

function removeOthers(folder: string, before: ReadonlySet<string>, parts: readonly string[]): number {
  const own = new Set(parts);
  const others = [...before].filter((name) => name.startsWith("part-") && !own.has(name));
  for (const name of others) rmSync(join(folder, name));
  return others.length;
}
