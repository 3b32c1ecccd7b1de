import { readFileSync } from "node:fs";
import { lazily } from "../gazetteer/lazily.js";
import { decode } from "../ingest/decode.js";
import { LexiconError, lexiconOfEntries, lexiconOfFiles } from "../library/lexicon.js";
import { pipelineOf } from "../library/pipeline.js";
import { sha256 } from "./hash.js";
import { sharedResources } from "./shared-resources.js";
import { whyUnreadable } from "./unreadable.js";
/**
 * Loads models and gazetteer (some 250 ms, once for each folder of models) and makes a pipeline. Throws `ModelError`
 * when a model is not there or not whole, `LexiconError` when the lexicon cannot be used.
 */
export function createPipeline({ lexicon, maxCharacters, extend, ...load } = {}) {
    const resources = sharedResources(load);
    const known = lexicon === undefined ? null : lexiconFrom(lexicon, resources.gazetteer);
    return pipelineOf({ ...resources, lexicon: known }, sha256, { maxCharacters, extend });
}
function lexiconFrom(given, gazetteer) {
    if (typeof given !== "string")
        return lexiconOfEntries(given, gazetteer);
    return lexiconOfFiles([{ path: given, text: textOf(given) }], gazetteer);
}
function textOf(path) {
    const refuse = (text) => new LexiconError([{ path, line: null, text }]);
    let bytes;
    try {
        bytes = readFileSync(path);
    }
    catch (error) {
        throw refuse(whyUnreadable(error));
    }
    const decoded = decode(bytes);
    if ("problem" in decoded)
        throw refuse(decoded.problem);
    return decoded.text;
}
const shared = lazily(() => createPipeline());
/** Annotates an article with the models that ship with Dateline, which the first call loads. Throws `ArticleError`. */
export function annotate(article) {
    return shared().annotate(article);
}
/** The rows of an article by dataset, as `DatelinePipeline.rows` makes them. Throws `ArticleError`. */
export function rows(article) {
    return shared().rows(article);
}
/** The rows of many articles as a stream, as `DatelinePipeline.rowsOf` makes them: it holds one article at a time. */
export function rowsOf(articles) {
    return shared().rowsOf(articles);
}
//# sourceMappingURL=create-pipeline.js.map