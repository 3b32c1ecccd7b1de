import { type Format, formatOf } from "./format.js";
import type { ReadOptions } from "./parsed.js";
import { type ArticleReader, type Reading, readingOf } from "./reading.js";
import { rowReader } from "./row-reader.js";
import { tableReader } from "./table/reader.js";
import { textArticle } from "./text-file.js";
import { wholeReader } from "./whole-reader.js";

export type { Reading } from "./reading.js";

/** The limit when the user sets none: some 160,000 words. */
export const defaultMaxCharacters = 1_000_000;

/** Where articles are read from. */
export interface Origin {
  /** Path within the input. */
  readonly path: string;
  readonly format: Format;
}

/** Makes the reader of one file. */
export function articleReader({ path, format }: Origin, options: ReadOptions): ArticleReader {
  if (format === "jsonl") return rowReader(path, options);
  if (format === "csv" || format === "tsv") return tableReader({ path, format }, options);
  return wholeReader(path, options, (place) => readingOf(place, (text) => textArticle(text, options), options));
}

/**
 * Reads the articles of one file that is in memory, decompressed: a `.txt` holds one, a `.jsonl` or `.csv` one a row.
 * `path` is the one within the input; its ending says the format unless the options do, and `.txt` is taken for granted.
 */
export function* readingsOf(path: string, bytes: Uint8Array, options: ReadOptions): Generator<Reading> {
  const reader = articleReader({ path, format: options.format ?? formatOf(path) ?? "txt" }, options);
  yield* reader.take(bytes);
  if (!reader.isDone()) yield* reader.end();
}
