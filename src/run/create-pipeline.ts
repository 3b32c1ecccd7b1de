import { readFileSync } from "node:fs";
import type { ArticleTables } from "../datasets/record.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { lazily } from "../gazetteer/lazily.js";
import type { Lexicon } from "../gazetteer/user/lexicon.js";
import { decode } from "../ingest/decode.js";
import type { ArticleInput } from "../library/article.js";
import type { DatasetRow } from "../library/dataset-row.js";
import { LexiconError, type LexiconInput, lexiconOfEntries, lexiconOfFiles } from "../library/lexicon.js";
import { type AnnotateOptions, type DatelinePipeline, pipelineOf } from "../library/pipeline.js";
import { sha256 } from "./hash.js";
import type { LoadOptions } from "./load-resources.js";
import { sharedResources } from "./shared-resources.js";
import { whyUnreadable } from "./unreadable.js";

/** What a pipeline is made with. */
export interface PipelineOptions extends LoadOptions, AnnotateOptions {
  /** Names that you know: entries, or the path of a `.csv` or `.jsonl` file as `dateline extract --lexicon` takes it. */
  readonly lexicon?: string | readonly LexiconInput[] | undefined;
}

/**
 * Loads models and gazetteer (some 250 ms, once for each folder of models) and makes a pipeline. Throws `ModelError`
 * when a model is not there or not whole, `LexiconError` when the lexicon cannot be used.
 */
export function createPipeline({ lexicon, maxCharacters, extend, ...load }: PipelineOptions = {}): DatelinePipeline {
  const resources = sharedResources(load);
  const known = lexicon === undefined ? null : lexiconFrom(lexicon, resources.gazetteer);
  return pipelineOf({ ...resources, lexicon: known }, sha256, { maxCharacters, extend });
}

function lexiconFrom(given: string | readonly LexiconInput[], gazetteer: Gazetteer): Lexicon {
  if (typeof given !== "string") return lexiconOfEntries(given, gazetteer);
  return lexiconOfFiles([{ path: given, text: textOf(given) }], gazetteer);
}

function textOf(path: string): string {
  const refuse = (text: string) => new LexiconError([{ path, line: null, text }]);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw refuse(whyUnreadable(error));
  }
  const decoded = decode(bytes);
  if ("problem" in decoded) throw refuse(decoded.problem);
  return decoded.text;
}

const shared = lazily(() => createPipeline());

/** Annotates an article with the models that ship with Dateline, which the first call loads. Throws `ArticleError`. */
export function annotate(article: ArticleInput): AnnotatedArticle {
  return shared().annotate(article);
}

/** The rows of an article by dataset, as `DatelinePipeline.rows` makes them. Throws `ArticleError`. */
export function rows(article: ArticleInput | AnnotatedArticle): ArticleTables {
  return shared().rows(article);
}

/** The rows of many articles as a stream, as `DatelinePipeline.rowsOf` makes them: it holds one article at a time. */
export function rowsOf(articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>): AsyncGenerator<DatasetRow> {
  return shared().rowsOf(articles);
}
