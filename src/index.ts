/** Dateline as a library: read articles, annotate them, link them, make datasets. Nothing here but `run` touches the disk. */
export { catalogue } from "./catalogue.js";
export { checkRecord } from "./datasets/check.js";
export { checkArticle, type DatasetInput, datasetFiles } from "./datasets/files.js";
export { type ArticleRecord, type ArticleTables, recordOf } from "./datasets/record.js";
export type { Article, Dateline, Furniture, FurnitureKind, Tweet } from "./document/article.js";
export type { DateAnchor, DatePrecision, Dates, ResolvedDate, SaidOn, Timex } from "./document/dates.js";
export type { Event, EventRole, EventStatus, EventType } from "./document/events.js";
export type { Sha256 } from "./document/hash.js";
export type { Annotated, AnnotatedArticle, LayerName, Layers } from "./document/layers.js";
export {
  type LexiconEntry,
  type LexiconMode,
  lexiconModes,
} from "./document/lexicon.js";
export type { LocalEntity, LocalRole, Mention, MentionForm, Mentions } from "./document/mentions.js";
export type { Money } from "./document/money.js";
export type { Name, NameType } from "./document/names.js";
export type { Quotation } from "./document/quotations.js";
export type { Reject } from "./document/reject.js";
export type { Documented, Example, Finding, StageRules } from "./document/rule.js";
export { type Span, surfaceOf } from "./document/span.js";
export { type Pipeline, pipeline, type Stage, StageError, type Step, stage } from "./document/stage.js";
export type { Statement, StatementKind, StatementMedium } from "./document/statements.js";
export type { Clause, DependencyTree, NounPhrase, Syntax } from "./document/syntax.js";
export type { Sentence, Text, Token } from "./document/tokens.js";
export { brokenFloors, checkFloors, type FloorCheck, type Floors, raisedFloors } from "./evaluate/floors.js";
export { readGoldJson } from "./evaluate/gold/json.js";
export { readMarkup } from "./evaluate/gold/markup/markup.js";
export { writeMarkup } from "./evaluate/gold/markup/writer.js";
export type { GoldArticle } from "./evaluate/gold/schema.js";
export { headline, type LayerScores, type Measure, type ScoringError } from "./evaluate/score.js";
export type { SetOptions } from "./evaluate/sets/set.js";
export type { Gazetteer } from "./gazetteer/gazetteer.js";
export { type Lexicon, lexiconOf } from "./gazetteer/user/lexicon.js";
export { type LexiconFile, type ParsedLexicon, parseLexicon } from "./gazetteer/user/parse.js";
export type { LexiconProblem } from "./gazetteer/user/problem.js";
export { buildGraph } from "./graph/build.js";
export type { CorpusEntity, CorpusGraph, GraphOptions, Incident } from "./graph/graph.js";
export { articleFrom, type RawArticle } from "./ingest/article.js";
export type { FieldMapping, FieldName } from "./ingest/fields.js";
export { type Format, formats } from "./ingest/format.js";
export type { PageTools } from "./ingest/page/dom.js";
export type { ReadOptions } from "./ingest/parsed.js";
export { defaultMaxCharacters, type Reading, readingsOf } from "./ingest/read.js";
export { streamLine } from "./ingest/stream-line.js";
export { articlePipeline, type Resources } from "./pipeline.js";
export { type Annotator, annotatorWith, type Outcome } from "./run/annotate.js";
export { type Evaluation, evaluateGold } from "./run/evaluate.js";
export { evaluateSet } from "./run/evaluate-set.js";
export { type Extraction, type ExtractOptions, extract, type RunListener } from "./run/extract.js";
export { sha256 } from "./run/hash.js";
export { pageTools } from "./run/load-page-tools.js";
export { type LoadOptions, loadResources } from "./run/load-resources.js";
export { type Merged, type MergeOptions, merge } from "./run/merge.js";
export { type LexiconSource, type ReadLexicon, readLexicon } from "./run/read-lexicon.js";
export { readingsFrom } from "./run/readings.js";
export { type Source, type SourceFile, type SourceOptions, sizeOf, sourcesIn } from "./run/sources.js";
export { UsageError } from "./run/usage-error.js";
