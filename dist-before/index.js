/**
 * Dateline as a library. `annotate`, `rows` and `rowsOf` use the models that ship with it; `createPipeline` takes options;
 * `extract` and `merge` work on files. Deeper things are in `dateline/datasets`, `dateline/stages` and `dateline/evaluate`.
 */
export { DatasetError } from "./datasets/check.js";
export { surfaceOf } from "./document/span.js";
export { formats } from "./ingest/format.js";
export { ModelError } from "./learn/model-file.js";
export { ArticleError } from "./library/article.js";
export { LexiconError } from "./library/lexicon.js";
export { extract, merge, readArticles, readRows, } from "./run/corpora.js";
export { annotate, createPipeline, rows, rowsOf } from "./run/create-pipeline.js";
export { UsageError } from "./run/usage-error.js";
//# sourceMappingURL=index.js.map