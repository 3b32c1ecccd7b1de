import { lexiconOfEntries } from "../library/lexicon.js";
import { pipelineOf } from "../library/pipeline.js";
import { sha256 } from "../library/sha256.js";
import { resourcesOf } from "../resources.js";
export { DatasetError } from "../datasets/check.js";
export { ModelError } from "../learn/model-file.js";
export { ArticleError } from "../library/article.js";
export { LexiconError } from "../library/lexicon.js";
/** The models that a pipeline needs: the files of `dateline/models/`, as `parser` for `parser.model.br`. */
export const modelNames = ["clusters", "tagger", "parser", "vocabulary", "names"];
/**
 * `dateline/browser`: a pipeline where there are no files, best in a worker. Nothing in it needs Node. Throws
 * `ModelError` for bytes that are no model, `LexiconError` for entries that cannot be used.
 */
export function createPipeline({ models, lexicon = [], ...options }) {
    const file = (name) => ({ name, bytes: models[name] });
    const files = {
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
//# sourceMappingURL=browser.js.map