import { readClusters } from "../learn/clusters-file.js";
import { lexiconOf } from "../learn/lexicon.js";
import { WordTable } from "../learn/word-table.js";
import { taggerOf } from "../tokens/tagger/tagger.js";
import { readTagger } from "../tokens/tagger/tagger-file.js";
import { winkTokenizer } from "../tokens/wink.js";
import { namesModel } from "../train/models.js";
import { settings } from "../train/settings.js";
import { readModel } from "./load-resources.js";
import { type NameData, readNameData } from "./name-data.js";
import { textReaderWith } from "./text-reader.js";
import type { Learnt, TrainOptions } from "./train.js";

/** Trains a tagger of names on columns and on texts, which are split as the pipeline splits them. */
export async function learntNames({ data, models, told }: TrainOptions): Promise<Learnt> {
  const own = (name: string) => readModel(`${models}/${name}.model.br`);
  const [first, second] = [own("clusters"), own("tagger")];
  const clusters = readClusters(first.bytes, first.name);
  const tagger = readTagger(second.bytes, second.name);
  const tokenizer = winkTokenizer();
  const words = new WordTable(lexiconOf(clusters, tagger.tagSets));
  const readText = textReaderWith({ tokenizer, tagger: taggerOf(tagger, words) });
  const read: NameData[] = [];
  for (const { path } of data) {
    const one = await readNameData(path, readText);
    told(`${path}: ${one.sentences.length} sentences, ${one.leftOut} names off the bounds of tokens left out`);
    read.push(one);
  }
  const sentences = read.flatMap((one) => one.sentences);
  const bytes = namesModel(sentences, { clusters, tagger }, { settings, tokenizer, told });
  return { bytes, contents: read.map((one) => one.bytes) };
}
