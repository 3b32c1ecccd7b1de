import { dirname } from "node:path";
import { codePointsOf } from "../datasets/code-points.js";
import type { AnnotatedArticle } from "../document/layers.js";
import type { NameRow } from "../evaluate/layers/names/names.js";
import { readClusters } from "../learn/clusters-file.js";
import { lexiconOf } from "../learn/lexicon.js";
import { WordTable } from "../learn/word-table.js";
import { nameTaggerOf } from "../names/tagger/tagger.js";
import { readNameTagger } from "../names/tagger/tagger-file.js";
import { readTagger } from "../tokens/tagger/tagger-file.js";
import { readModel } from "./load-resources.js";

/**
 * What a trained tagger of names finds in an article, over the tokens of the pipeline. The clusters and the tagger it
 * was trained with are read from its own folder. Throws `ModelError` when one of the files is not there or is none.
 */
export function nameFinder(path: string): (article: AnnotatedArticle) => readonly NameRow[] {
  const beside = (name: string) => readModel(`${dirname(path)}/${name}.model.br`);
  const [file, clusters, tagger] = [readModel(path, hint), beside("clusters"), beside("tagger")];
  const lexicon = lexiconOf(readClusters(clusters.bytes, clusters.name), readTagger(tagger.bytes, tagger.name).tagSets);
  const find = nameTaggerOf(readNameTagger(file.bytes, file.name), new WordTable(lexicon));
  return ({ text, tokens: { tokens, sentences } }) => {
    const toPoint = codePointsOf(text);
    return sentences.flatMap(({ firstToken, endToken }) => {
      const own = tokens.slice(firstToken, endToken);
      return find(own.map(({ start, end }) => text.slice(start, end))).map(({ from, to, type }) => ({
        start: toPoint(own[from]?.start ?? 0),
        end: toPoint(own[to - 1]?.end ?? 0),
        type,
        rule: "model",
      }));
    });
  };
}

const hint = "Train it: dateline train names (see dateline train --help).";
