/**
 * `dateline/stages`: the stages and what puts them together, for a pipeline of your own. The layers are in
 * `dateline/layers`, so that a stage of yours can add one: `declare module "dateline/layers"`.
 */
export { catalogue } from "../catalogue.js";
export { dateStage, timexStage } from "../dates/stage.js";
export { covers, overlaps, surfaceOf } from "../document/span.js";
export { pipeline, StageError, stage } from "../document/stage.js";
export { eventStage } from "../events/stage.js";
export { buildGraph } from "../graph/build.js";
export { articleFrom } from "../ingest/article.js";
export { ModelError } from "../learn/model-file.js";
export { mentionStage } from "../mentions/stage.js";
export { moneyStage } from "../money/stage.js";
export { nameStage } from "../names/stage.js";
export { articlePipeline, syntaxPipeline, tokenPipeline } from "../pipeline.js";
export { quotationStage } from "../quotations/stage.js";
export { sha256 } from "../run/hash.js";
export { loadResources } from "../run/load-resources.js";
export { statementStage } from "../statements/stage.js";
export { syntaxStage } from "../syntax/stage.js";
export { tokenStage } from "../tokens/stage.js";
//# sourceMappingURL=stages.js.map