/**
 * Dateline as a library. `annotate`, `rows` and `rowsOf` use the models that ship with it; `createPipeline` takes options;
 * `extract` and `merge` work on files. Deeper things are in `dateline/datasets`, `dateline/stages` and `dateline/evaluate`.
 */

export { DatasetError } from "./datasets/check.js";
export type { ArticleTables } from "./datasets/record.js";
export type { Tables } from "./datasets/tables.js";
export type { Article, Dateline, Furniture, FurnitureKind, Tweet } from "./document/article.js";
export type { DateAnchor, DatePrecision, DateSource, Dates, ResolvedDate, SaidOn, Timex } from "./document/dates.js";
export type { Event, EventRole, EventStatus, EventType } from "./document/events.js";
export type { AnnotatedArticle, Layers } from "./document/layers.js";
export type { LexiconMode } from "./document/lexicon.js";
export type { LocalEntity, LocalRole, Mention, MentionForm, Mentions } from "./document/mentions.js";
export type { Money } from "./document/money.js";
export type { Name, NameType } from "./document/names.js";
export type { Quotation } from "./document/quotations.js";
export type { Reject } from "./document/reject.js";
export { type Span, surfaceOf } from "./document/span.js";
export type { Statement, StatementKind, StatementMedium } from "./document/statements.js";
export type { Clause, DependencyTree, NounPhrase, Syntax } from "./document/syntax.js";
export type { Sentence, Text, Token } from "./document/tokens.js";
export type { LexiconProblem } from "./gazetteer/user/problem.js";
export type { FieldMapping } from "./ingest/fields.js";
export { type Format, formats } from "./ingest/format.js";
export { ModelError } from "./learn/model-file.js";
export { ArticleError, type ArticleInput } from "./library/article.js";
export type { DatasetRow } from "./library/dataset-row.js";
export { LexiconError, type LexiconInput } from "./library/lexicon.js";
export type { AnnotateOptions, DatelinePipeline, StandardPipeline } from "./library/pipeline.js";
export type { Merged } from "./run/compose-run.js";
export {
  type ExtractCall,
  extract,
  merge,
  type ReadArticlesOptions,
  readArticles,
  readRows,
} from "./run/corpora.js";
export { annotate, createPipeline, type PipelineOptions, rows, rowsOf } from "./run/create-pipeline.js";
export type { Extraction, ExtractOptions, Progress, RunListener } from "./run/extract.js";
export type { MergeOptions } from "./run/merge.js";
export { UsageError } from "./run/usage-error.js";
