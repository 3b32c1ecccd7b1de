/**
 * `dateline/stages`: the stages and what puts them together, for a pipeline of your own. The layers are in
 * `dateline/layers`, so that a stage of yours can add one: `declare module "dateline/layers"`.
 */
export { catalogue } from "../catalogue.js";
export { dateStage, timexStage } from "../dates/stage.js";
export type { Annotated, AnnotatedArticle, LayerName, Layers } from "../document/layers.js";
export type { Documented, Example, Finding, StageRules } from "../document/rule.js";
export { covers, overlaps, type Span, surfaceOf } from "../document/span.js";
export { type Pipeline, pipeline, type Stage, StageError, type Step, stage } from "../document/stage.js";
export { eventStage } from "../events/stage.js";
export type { Gazetteer } from "../gazetteer/gazetteer.js";
export type { Lexicon } from "../gazetteer/user/lexicon.js";
export { buildGraph } from "../graph/build.js";
export type { CorpusEntity, CorpusGraph, GraphOptions, Incident } from "../graph/graph.js";
export { articleFrom, type RawArticle } from "../ingest/article.js";
export { ModelError } from "../learn/model-file.js";
export type { DatelinePipeline, StandardPipeline } from "../library/pipeline.js";
export { mentionStage } from "../mentions/stage.js";
export { moneyStage } from "../money/stage.js";
export { nameStage } from "../names/stage.js";
export { articlePipeline, type Resources, syntaxPipeline, tokenPipeline } from "../pipeline.js";
export { quotationStage } from "../quotations/stage.js";
export { sha256 } from "../run/hash.js";
export { type LoadOptions, loadResources } from "../run/load-resources.js";
export { statementStage } from "../statements/stage.js";
export { syntaxStage } from "../syntax/stage.js";
export { tokenStage } from "../tokens/stage.js";
