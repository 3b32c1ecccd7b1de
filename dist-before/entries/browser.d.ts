import { type LexiconInput } from "../library/lexicon.js";
import { type AnnotateOptions, type DatelinePipeline } from "../library/pipeline.js";
export { DatasetError } from "../datasets/check.js";
export { ModelError } from "../learn/model-file.js";
export { ArticleError, type ArticleInput } from "../library/article.js";
export type { DatasetRow } from "../library/dataset-row.js";
export { LexiconError, type LexiconInput } from "../library/lexicon.js";
export type { AnnotateOptions, DatelinePipeline, StandardPipeline } from "../library/pipeline.js";
/** The models that a pipeline needs: the files of `dateline/models/`, as `parser` for `parser.model.br`. */
export declare const modelNames: readonly ["clusters", "tagger", "parser", "vocabulary", "names"];
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
export declare function createPipeline({ models, lexicon, ...options }: BrowserPipelineOptions): DatelinePipeline;
