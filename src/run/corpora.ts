import type { Reject } from "../document/reject.js";
import type { ReadOptions } from "../ingest/parsed.js";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import type { ArticleInput } from "../library/article.js";
import type { DatasetRow } from "../library/dataset-row.js";
import type { Merged } from "./compose-run.js";
import type { Extraction, ExtractOptions, RunListener } from "./extract.js";
import type { MergeOptions } from "./merge.js";

// What works on the disk is loaded when it is called: annotating an article needs none of it.

/** What `extract` needs at least. */
export type ExtractCall = Partial<ExtractOptions> & Pick<ExtractOptions, "inputs" | "out">;

/**
 * Reads articles from files and folders, annotates them in as many processes as there is work for, links them and writes
 * the datasets: `dateline extract` as a function. Memory does not grow with the corpus. Throws `UsageError` for inputs
 * and folders that make no sense, and when the disk refuses something; bad articles become rows of `rejects.jsonl`.
 */
export async function extract(options: ExtractCall, listener?: RunListener): Promise<Extraction> {
  const { extract: run } = await import("./extract.js");
  return run({ ...usual, ...options }, listener);
}

/** Links annotated parts of a corpus, as `dateline merge` does. Throws `UsageError`. */
export async function merge(options: MergeOptions): Promise<Merged> {
  const { merge: run } = await import("./merge.js");
  return run(options);
}

const usual = { published: null, maxCharacters: defaultMaxCharacters, concurrency: 8, limit: null };

/** How articles are read from files. */
export interface ReadArticlesOptions extends Partial<ReadOptions> {
  /** Hears of what cannot be read; without it, it is left out. */
  readonly onReject?: (reject: Reject) => void;
}

/** Reads the articles of files, folders and patterns, as the command line does. It holds a few files at a time. */
export async function* readArticles(
  inputs: readonly string[],
  { onReject = () => {}, ...options }: ReadArticlesOptions = {},
): AsyncGenerator<ArticleInput> {
  const { articlesIn, noInput } = await import("./batch/articles.js");
  for await (const reading of articlesIn({ ...usual, ...options, inputs }, noInput())) {
    if ("reject" in reading) onReject(reading.reject);
    else {
      const { sourcePath, sourceId, published, title, byline, text } = reading.raw;
      yield { text, date: published, title, byline, id: sourceId, path: sourcePath };
    }
  }
}

/** Reads the rows of an output folder, of all datasets or of some, in the order of the files. It holds a few rows at a time. */
export async function* readRows(
  folder: string,
  datasets?: readonly DatasetRow["dataset"][],
): AsyncGenerator<DatasetRow> {
  const { rowsInFolder } = await import("./output-rows.js");
  yield* rowsInFolder(folder, datasets);
}
