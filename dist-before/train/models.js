import { writeClusters } from "../learn/clusters-file.js";
import { lexiconOf } from "../learn/lexicon.js";
import { randomFrom } from "../learn/random.js";
import { writeVocabulary } from "../learn/vocabulary-file.js";
import { WordTable } from "../learn/word-table.js";
import { writeNameTagger } from "../names/tagger/tagger-file.js";
import { writeBeam } from "../syntax/parser/beam-file.js";
import { writeParser } from "../syntax/parser/parser-file.js";
import { writeTagger } from "../tokens/tagger/tagger-file.js";
import { recased } from "./recase.js";
import { trainBeam } from "./train-beam.js";
import { trainClusters, trainVocabulary } from "./train-clusters.js";
import { trainNames } from "./train-names.js";
import { trainParser } from "./train-parser.js";
import { heldOutTags, trainTagger } from "./train-tagger.js";
/** The bytes of the clusters' file. */
export function clustersModel(vectors, { settings, told }) {
    told(`clusters: ${vectors.words.length} words`);
    return writeClusters(trainClusters(vectors, settings.clusters));
}
/** The bytes of the tagger's file. The same sentences give the same bytes. */
export function taggerModel(sentences, clusters, { settings, tokenizer, told }) {
    told(`tagger: ${sentences.length} sentences`);
    const copies = (own) => copiesOf(own, tokenizer);
    return writeTagger(trainTagger(sentences, { clusters, training: settings.tagger, copiesOf: copies }));
}
/** The bytes of the parser's file. It learns from the tags of taggers that have not seen the sentence. */
export function parserModel(sentences, needs, tools) {
    const { settings, told } = tools;
    const examples = examplesOf(sentences, needs, tools);
    return writeParser(trainParser(examples, tableOf(needs), { training: settings.parser, told }));
}
/** The bytes of the file of a beam for a parser. The sentences should be those that the parser was trained on. */
export function beamModel(sentences, needs, tools) {
    const { settings, told } = tools;
    const options = { training: settings.beam, parserTraining: settings.parser, parser: needs.parser, told };
    return writeBeam(trainBeam(examplesOf(sentences, needs, tools), tableOf(needs), options));
}
/** The bytes of the vocabulary's file. */
export function vocabularyModel(vectors, { settings, told }) {
    told(`vocabulary: ${vectors.words.length} words`);
    return writeVocabulary(trainVocabulary(vectors, settings.vocabulary));
}
/** The bytes of the file of a tagger of names. The same examples in the same order give the same bytes. */
export function namesModel(examples, { settings, told }) {
    const { cut, ...training } = settings.names;
    told(`names: ${examples.length} articles`);
    const { calibration, ...weights } = trainNames(examples, { ...training, told });
    return writeNameTagger({ ...weights, cut }, calibration);
}
function examplesOf(sentences, { clusters }, { settings, tokenizer, told }) {
    const [seed = 1] = settings.tagger.seeds;
    told("parser: tagging each part of the text with a tagger trained on the others");
    const tags = heldOutTags(sentences, {
        clusters,
        training: { ...settings.tagger, seeds: [seed] },
        copiesOf: (own) => copiesOf(own, tokenizer),
    });
    return sentences.map((sentence, index) => ({ sentence, tags: tags[index] ?? new Uint8Array(0) }));
}
const tableOf = ({ clusters, tagger }) => new WordTable(lexiconOf(clusters, tagger.tagSets));
/** Draws the sentences that are copied in another case. */
const copySeed = 7;
const copiesOf = (sentences, tokenizer) => recased(sentences, tokenizer, randomFrom(copySeed));
//# sourceMappingURL=models.js.map