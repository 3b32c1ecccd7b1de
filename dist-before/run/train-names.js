import { loadGazetteer } from "../gazetteer/load.js";
import { readClusters } from "../learn/clusters-file.js";
import { lexiconOf } from "../learn/lexicon.js";
import { readVocabulary } from "../learn/vocabulary-file.js";
import { WordTable } from "../learn/word-table.js";
import { knowledgeOf } from "../names/knowledge.js";
import { articleViewer } from "../names/tagger/tagger.js";
import { syntaxPipeline } from "../pipeline.js";
import { parserOf } from "../syntax/parser/parser.js";
import { readParser } from "../syntax/parser/parser-file.js";
import { taggerOf } from "../tokens/tagger/tagger.js";
import { readTagger } from "../tokens/tagger/tagger-file.js";
import { winkTokenizer } from "../tokens/wink.js";
import { namesModel } from "../train/models.js";
import { settings } from "../train/settings.js";
import { readModel } from "./load-resources.js";
import { readNameSet } from "./name-data.js";
/** Trains a tagger of names on annotated texts, which go through the pipeline as articles do. */
export async function learntNames({ data, models, without = [], told }) {
    const reading = nameReading(models);
    const contents = [];
    const examples = [];
    for (const { path, isIncomplete = false } of data) {
        const set = await readNameSet(path, isIncomplete, reading);
        told(`${path}: ${set.examples.length} articles, ${set.leftOut} names off the bounds of words left out`);
        examples.push(...set.examples);
        contents.push(set.bytes);
    }
    const names = { ...settings.names, without };
    return { bytes: namesModel(examples, { settings: { ...settings, names }, told }), contents, settings: names };
}
/** What reads articles up to where names are looked for, from the models in a folder. */
export function nameReading(models) {
    const own = (name) => readModel(`${models}/${name}.model.br`);
    const [clusters, tags, trees, usage] = [own("clusters"), own("tagger"), own("parser"), own("vocabulary")];
    const tagger = readTagger(tags.bytes, tags.name);
    const words = new WordTable(lexiconOf(readClusters(clusters.bytes, clusters.name), tagger.tagSets));
    const parser = parserOf(readParser(trees.bytes, trees.name), words, null);
    const knowledge = knowledgeOf(loadGazetteer());
    return {
        pipeline: syntaxPipeline({ tokenizer: winkTokenizer(), tagger: taggerOf(tagger, words), parser }),
        knowledge,
        viewOf: articleViewer(knowledge, { words, vocabulary: readVocabulary(usage.bytes, usage.name) }),
    };
}
//# sourceMappingURL=train-names.js.map