import { loadGazetteer } from "./gazetteer/load.js";
import { readClusters } from "./learn/clusters-file.js";
import { lexiconOf } from "./learn/lexicon.js";
import { ModelError } from "./learn/model-file.js";
import { WordTable } from "./learn/word-table.js";
import type { Resources } from "./pipeline.js";
import { type BeamModel, readBeam } from "./syntax/parser/beam-file.js";
import { type ParserModel, parserOf } from "./syntax/parser/parser.js";
import { readParser } from "./syntax/parser/parser-file.js";
import { taggerOf } from "./tokens/tagger/tagger.js";
import { readTagger } from "./tokens/tagger/tagger-file.js";
import { winkTokenizer } from "./tokens/wink.js";

/** A model's file: its name, for messages, and its bytes, no longer compressed. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The models that the stages need. */
export interface ModelFiles {
  readonly clusters: ModelFile;
  readonly tagger: ModelFile;
  readonly parser: ModelFile;
  /** Trained for this parser; null to parse greedily. */
  readonly beam: ModelFile | null;
}

/**
 * Makes what the stages need: wink's model, the gazetteer that ships with Dateline, tagger and parser. Importing what
 * it needs takes some 500 ms, calling it some 250: do it once. Throws `ModelError` for a file that is no such model.
 */
export function resourcesOf(files: ModelFiles): Resources {
  const tagger = readTagger(files.tagger.bytes, files.tagger.name);
  const parser = readParser(files.parser.bytes, files.parser.name);
  const words = new WordTable(lexiconOf(readClusters(files.clusters.bytes, files.clusters.name), tagger.tagSets));
  return {
    tokenizer: winkTokenizer(),
    gazetteer: loadGazetteer(),
    lexicon: null,
    tagger: taggerOf(tagger, words),
    parser: parserOf(parser, words, files.beam ? beamFor(parser, files.beam) : null),
  };
}

function beamFor({ relationNames }: ParserModel, { bytes, name }: ModelFile): BeamModel {
  const beam = readBeam(bytes, name);
  if (beam.relationNames.join(" ") === relationNames.join(" ")) return beam;
  throw new ModelError(`${name}: it was trained for another parser. Train it again: \`npm run train -- beam\`.`);
}
