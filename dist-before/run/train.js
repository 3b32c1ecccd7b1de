import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { readClusters } from "../learn/clusters-file.js";
import { templateGroups } from "../names/tagger/templates.js";
import { readParser } from "../syntax/parser/parser-file.js";
import { readTagger } from "../tokens/tagger/tagger-file.js";
import { winkTokenizer } from "../tokens/wink.js";
import { beamModel, clustersModel, parserModel, taggerModel, vocabularyModel, } from "../train/models.js";
import { settings } from "../train/settings.js";
import { readVectors } from "../train/train-clusters.js";
import { readTreebank } from "../train/treebank.js";
import { sha256OfBytes } from "./hash.js";
import { readModel } from "./load-resources.js";
import { readManifest, writtenManifest } from "./model-manifest.js";
import { learntNames } from "./train-names.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";
import { writeFiles } from "./write.js";
/** The models that can be trained, in the order they need each other. */
export const trainable = ["clusters", "vocabulary", "tagger", "parser", "beam", "names"];
/** What the features of the tagger of names are about. */
// Safe: the object's own keys are those of its type.
export const nameFeatureGroups = Object.keys(templateGroups);
/**
 * Trains a model, and writes it and its entry in the manifest. The same data give the same bytes. Throws `UsageError`
 * for data that cannot be read, `ModelError` for a model that is needed and is not there.
 */
export async function train(options) {
    const { model, data, models } = options;
    const file = `${model}.model.br`;
    const { bytes: trained, contents, settings: used, } = model === "names" ? await learntNames(options) : await modelOf({ ...options, model });
    const bytes = compressed(trained);
    const entry = {
        model,
        file,
        bytes: bytes.length,
        sha256: sha256OfBytes(bytes),
        settings: used,
        data: data.map(({ path, about, isIncomplete }, index) => ({
            file: path.split(/[/\\]/u).at(-1) ?? path,
            about,
            ...(isIncomplete ? { isIncomplete } : {}),
            sha256: sha256OfBytes(contents[index] ?? new Uint8Array(0)),
        })),
    };
    const manifest = writtenManifest([...(await readManifest(models)).filter((each) => each.model !== model), entry]);
    await writeFiles(models, new Map([
        [file, bytes],
        ["manifest.json", manifest],
    ]));
    return { file, bytes: entry.bytes, sha256: entry.sha256 };
}
async function modelOf({ model, data, models, told }) {
    const contents = [];
    // One after the other: of several that cannot be read, the error always names the first.
    for (const { path } of data)
        contents.push(await readData(path));
    const tools = { settings, tokenizer: winkTokenizer(), told };
    const read = (reader) => contents.map((content, index) => readAs(data[index]?.path ?? "", () => reader(content.toString("utf8"))));
    const learnt = (bytes) => ({ bytes, contents, settings: settings[model] });
    if (model === "clusters" || model === "vocabulary") {
        const most = model === "clusters" ? settings.clusters.words : Number.POSITIVE_INFINITY;
        const [vectors] = read((content) => readVectors(content, most));
        if (!vectors)
            throw new UsageError("There are no vectors to learn from.", "See: dateline train --help");
        return learnt(model === "clusters" ? clustersModel(vectors, tools) : vocabularyModel(vectors, tools));
    }
    const sentences = read((content) => readTreebank(content, tools.tokenizer)).flat();
    const clusters = ownModel(models, "clusters", readClusters);
    if (model === "tagger")
        return learnt(taggerModel(sentences, clusters, tools));
    const needs = { clusters, tagger: ownModel(models, "tagger", readTagger) };
    if (model === "parser")
        return learnt(parserModel(sentences, needs, tools));
    const parser = ownModel(models, "parser", readParser);
    return learnt(beamModel(sentences, { ...needs, parser }, tools));
}
function ownModel(models, name, reader) {
    const found = readModel(`${models}/${name}.model.br`);
    return reader(found.bytes, found.name);
}
async function readData(path) {
    try {
        return await readFile(path);
    }
    catch (error) {
        throw new UsageError(`${path}: ${whyUnreadable(error)}`, "See: dateline train --help");
    }
}
function readAs(path, read) {
    try {
        return read();
    }
    catch (error) {
        throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`, "See: dateline train --help");
    }
}
function compressed(bytes) {
    return brotliCompressSync(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
    });
}
//# sourceMappingURL=train.js.map