import { loadGazetteer } from "./gazetteer/load.js";
import { readClusters } from "./learn/clusters-file.js";
import { lexiconOf } from "./learn/lexicon.js";
import { ModelError } from "./learn/model-file.js";
import { readVocabulary } from "./learn/vocabulary-file.js";
import { WordTable } from "./learn/word-table.js";
import { knowledgeOf } from "./names/knowledge.js";
import { nameTaggerOf } from "./names/tagger/tagger.js";
import { readNameTagger } from "./names/tagger/tagger-file.js";
import { readBeam } from "./syntax/parser/beam-file.js";
import { parserOf } from "./syntax/parser/parser.js";
import { readParser } from "./syntax/parser/parser-file.js";
import { taggerOf } from "./tokens/tagger/tagger.js";
import { readTagger } from "./tokens/tagger/tagger-file.js";
import { winkTokenizer } from "./tokens/wink.js";
/**
 * Makes what the stages need: wink's model, the gazetteer that ships with Dateline, the taggers and the parser. Importing what
 * it needs takes some 500 ms, calling it some 250: do it once. Throws `ModelError` for a file that is no such model.
 */
export function resourcesOf(files) {
    const tagger = readTagger(files.tagger.bytes, files.tagger.name);
    const parser = readParser(files.parser.bytes, files.parser.name);
    const words = new WordTable(lexiconOf(readClusters(files.clusters.bytes, files.clusters.name), tagger.tagSets));
    const gazetteer = loadGazetteer();
    return {
        tokenizer: winkTokenizer(),
        gazetteer,
        lexicon: null,
        tagger: taggerOf(tagger, words),
        parser: parserOf(parser, words, files.beam ? beamFor(parser, files.beam) : null),
        nameTagger: nameTaggerOf(readNameTagger(files.names.bytes, files.names.name), { words, vocabulary: readVocabulary(files.vocabulary.bytes, files.vocabulary.name) }, knowledgeOf(gazetteer)),
    };
}
function beamFor({ relationNames }, { bytes, name }) {
    const beam = readBeam(bytes, name);
    if (beam.relationNames.join(" ") === relationNames.join(" "))
        return beam;
    throw new ModelError(`${name}: it was trained for another parser. Train it again: \`npm run train -- beam\`.`);
}
//# sourceMappingURL=resources.js.map