import { type Format, formatOf } from "./format.js";
import type { PageTools } from "./page/dom.js";
import { decodePage } from "./page/encoding.js";
import { pageArticle } from "./page/page-article.js";
import type { ReadOptions } from "./parsed.js";
import { type ArticleReader, type Place, type Reading, readingOf, refused } from "./reading.js";
import { rowReader } from "./row-reader.js";
import { tableReader } from "./table/reader.js";
import { textArticle } from "./text-file.js";
import { wholeReader } from "./whole-reader.js";

export type { Reading } from "./reading.js";

/** Where articles are read from. */
export interface Origin {
  /** Path within the input. */
  readonly path: string;
  readonly format: Format;
  /** What pages in HTML are read with; null (or left out) when it is not installed: they are refused then. */
  readonly pageTools?: PageTools | null;
}

/** Makes the reader of one file. */
export function articleReader({ path, format, pageTools = null }: Origin, options: ReadOptions): ArticleReader {
  if (format === "jsonl") return rowReader(path, options);
  if (format === "csv" || format === "tsv") return tableReader({ path, format }, options);
  if (format === "html") return wholeReader(path, options, (place) => pageReading(place, pageTools, options));
  return wholeReader(path, options, (place) => readingOf(place, (text) => textArticle(text, options), options));
}

function pageReading(place: Place, tools: PageTools | null, options: ReadOptions): Reading {
  if (!tools) {
    return refused(
      place,
      "HTML is read with two packages that are not installed: npm install @mozilla/readability linkedom",
    );
  }
  return readingOf(place, (html) => pageArticle(html, tools, options), { ...options, decoder: decodePage });
}

/**
 * Reads the articles of one file that is in memory, decompressed: a `.txt` holds one, a `.jsonl` or `.csv` one a row.
 * `path` is the one within the input; its ending says the format unless the options do, and `.txt` is taken for granted. HTML needs `pageTools`.
 */
export function* readingsOf(
  path: string,
  bytes: Uint8Array,
  { pageTools = null, ...options }: ReadOptions & Pick<Origin, "pageTools">,
): Generator<Reading> {
  const reader = articleReader({ path, format: options.format ?? formatOf(path) ?? "txt", pageTools }, options);
  yield* reader.take(bytes);
  if (!reader.isDone()) yield* reader.end();
}
