import { resolve } from "node:path";
import pLimit from "p-limit";
import type { ReadOptions } from "../../ingest/parsed.js";
import type { Reading } from "../../ingest/read.js";
import { type ReadingOptions, readingsFrom } from "../readings.js";
import { type Source, sourcesIn } from "../sources.js";
import { inOrder } from "./ordered.js";

/** What is read, and how. */
export interface InputOptions extends ReadOptions {
  /** Files, folders, patterns, `-` for standard input. */
  readonly inputs: readonly string[];
  /** Files read at the same time, at least 1. */
  readonly concurrency: number;
  /** Stop after this many articles; null for all. */
  readonly limit: number | null;
  /** Files that lie among the inputs and hold no articles. */
  readonly except?: readonly string[];
}

/** What was found while reading. */
export interface InputTotals {
  files: number;
  /** Bytes read so far, of compressed files as they lie on the disk. */
  bytes: number;
  /** Files of other kinds; `skippedFirst` has the first paths. */
  skipped: number;
  readonly skippedFirst: string[];
}

/** Totals of nothing read. */
export function noInput(): InputTotals {
  return { files: 0, bytes: 0, skipped: 0, skippedFirst: [] };
}

/** Files up to this length, in bytes, are read whole, several at the same time. */
const smallFile = 1_000_000;
const skippedNamed = 100;

/** Reads the articles of all inputs, in input order, counting what was found in `totals`. */
export async function* articlesIn(options: InputOptions, totals: InputTotals): AsyncGenerator<Reading> {
  const { inputs, concurrency, limit, except = [] } = options;
  const left = new Set(except.map((path) => resolve(path)));
  const inFlight = pLimit(concurrency);
  const onBytes = (bytes: number) => {
    totals.bytes += bytes;
  };
  const opened = (source: Source) => inFlight(() => read(source, { ...options, onBytes }));
  let articles = 0;
  for await (const { source, readings } of inOrder(wanted(sourcesIn(inputs, options), left), concurrency, opened)) {
    note(source, totals);
    for await (const reading of readings) {
      yield reading;
      if ("raw" in reading && ++articles === limit) return;
    }
  }
}

async function* wanted(sources: AsyncIterable<Source>, left: ReadonlySet<string>): AsyncGenerator<Source> {
  for await (const source of sources) if (!("file" in source && left.has(resolve(source.file.location)))) yield source;
}

async function read(source: Source, options: ReadingOptions) {
  if ("reject" in source) return { source, readings: [{ reject: source.reject }] };
  if ("skipped" in source) return { source, readings: [] };
  const readings = readingsFrom(source.file, options);
  if (source.bytes === null || source.bytes > smallFile) return { source, readings };
  const all: Reading[] = [];
  for await (const reading of readings) all.push(reading);
  return { source, readings: all };
}

function note(source: Source, totals: InputTotals): void {
  if ("file" in source) totals.files++;
  if (!("skipped" in source)) return;
  totals.skipped++;
  if (totals.skippedFirst.length < skippedNamed) totals.skippedFirst.push(source.skipped);
}
