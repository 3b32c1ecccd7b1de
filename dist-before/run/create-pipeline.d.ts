import type { ArticleTables } from "../datasets/record.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { ArticleInput } from "../library/article.js";
import type { DatasetRow } from "../library/dataset-row.js";
import { type LexiconInput } from "../library/lexicon.js";
import { type AnnotateOptions, type DatelinePipeline } from "../library/pipeline.js";
import type { LoadOptions } from "./load-resources.js";
/** What a pipeline is made with. */
export interface PipelineOptions extends LoadOptions, AnnotateOptions {
    /** Names that you know: entries, or the path of a `.csv` or `.jsonl` file as `dateline extract --lexicon` takes it. */
    readonly lexicon?: string | readonly LexiconInput[] | undefined;
}
/**
 * Loads models and gazetteer (some 250 ms, once for each folder of models) and makes a pipeline. Throws `ModelError`
 * when a model is not there or not whole, `LexiconError` when the lexicon cannot be used.
 */
export declare function createPipeline({ lexicon, maxCharacters, extend, ...load }?: PipelineOptions): DatelinePipeline;
/** Annotates an article with the models that ship with Dateline, which the first call loads. Throws `ArticleError`. */
export declare function annotate(article: ArticleInput): AnnotatedArticle;
/** The rows of an article by dataset, as `DatelinePipeline.rows` makes them. Throws `ArticleError`. */
export declare function rows(article: ArticleInput | AnnotatedArticle): ArticleTables;
/** The rows of many articles as a stream, as `DatelinePipeline.rowsOf` makes them: it holds one article at a time. */
export declare function rowsOf(articles: Iterable<ArticleInput> | AsyncIterable<ArticleInput>): AsyncGenerator<DatasetRow>;
