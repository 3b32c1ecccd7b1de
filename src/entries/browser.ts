import { type LexiconInput, lexiconOfEntries } from "../library/lexicon.js";
import { type AnnotateOptions, type DatelinePipeline, pipelineOf } from "../library/pipeline.js";
import { sha256 } from "../library/sha256.js";
import type { ModelFile, ModelFiles } from "../resources.js";
import { resourcesOf } from "../resources.js";

export { DatasetError } from "../datasets/check.js";
export { ModelError } from "../learn/model-file.js";
export { ArticleError, type ArticleInput } from "../library/article.js";
export type { DatasetRow } from "../library/dataset-row.js";
export { LexiconError, type LexiconInput } from "../library/lexicon.js";
export type { AnnotateOptions, DatelinePipeline, StandardPipeline } from "../library/pipeline.js";

/** The models that a pipeline needs: the files of `dateline/models/`, as `parser` for `parser.model.br`. */
export const modelNames = ["clusters", "tagger", "parser", "vocabulary", "names"] as const;
export type ModelName = (typeof modelNames)[number];

/** What a pipeline in a browser is made with. */
export interface BrowserPipelineOptions extends AnnotateOptions {
  /**
   * The bytes of each model, decompressed: a server that sends `parser.model.br` with `Content-Encoding: br` has the
   * browser do it. A file still compressed is refused with a `ModelError`.
   */
  readonly models: Readonly<Record<ModelName, Uint8Array>>;
  readonly lexicon?: readonly LexiconInput[] | undefined;
}

/**
 * `dateline/browser`: a pipeline where there are no files, best in a worker. Nothing in it needs Node. Throws
 * `ModelError` for bytes that are no model, `LexiconError` for entries that cannot be used.
 */
export function createPipeline({ models, lexicon = [], ...options }: BrowserPipelineOptions): DatelinePipeline {
  const file = (name: ModelName): ModelFile => ({ name, bytes: models[name] });
  const files: ModelFiles = {
    clusters: file("clusters"),
    tagger: file("tagger"),
    parser: file("parser"),
    vocabulary: file("vocabulary"),
    names: file("names"),
    beam: null,
  };
  const resources = resourcesOf(files);
  const known = lexicon.length === 0 ? null : lexiconOfEntries(lexicon, resources.gazetteer);
  return pipelineOf({ ...resources, lexicon: known }, sha256, options);
}
