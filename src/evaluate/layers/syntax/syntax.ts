import { f1Measure, type Measure, spanKey } from "../../score.js";
import { scoreOf, sumOf, type Tally } from "../tally.js";
import { attachmentMeasures } from "./attachment.js";
import type { ParsedSentence } from "./parsed-sentence.js";
import { alignParses, type ParseAlignment, type WordPair } from "./word-alignment.js";

export { type ConlluDocument, type ConlluSentence, type ConlluWord, readConllu } from "./conllu.js";
export type { ParsedSentence, ParsedWord } from "./parsed-sentence.js";

/** A document as an annotator and as a parser cut it into sentences and words. Both cover the same text. */
export interface ParsedSample {
  readonly docId: string;
  readonly gold: readonly ParsedSentence[];
  readonly predicted: readonly ParsedSentence[];
}

/** How syntax is scored. */
export interface SyntaxOptions {
  /** Put before the name of each measure, as `web: `; by default nothing. */
  readonly prefix?: string;
  /**
   * Whether `UAS`, `LAS` and the relations leave out words that are PUNCT in the gold, and what is aligned to them. By
   * default they do not.
   */
  readonly withoutPunctuation?: boolean;
}

/**
 * Scores sentences and words as the CoNLL 2018 shared task did (Zeman et al. 2018). Words of both sides are aligned
 * when they cover the same characters, white space left out; F1 counts those right among all words of the gold and of
 * the prediction: `tokens` (aligned), `UPOS`, `lemmas` (any is right where the gold has none), and `sentences` by
 * their span. When a head was predicted anywhere, also `UAS` (the heads are aligned to each other, or both are the
 * root), `LAS` (the relation is the same too, subtypes left out) and `relation X` (LAS among the words of that
 * relation).
 *
 * Throws an `Error` when the two sides of a document do not have the same characters.
 */
export function scoreSyntax(
  samples: readonly ParsedSample[],
  { prefix = "", withoutPunctuation = false }: SyntaxOptions = {},
): readonly Measure[] {
  const documents = samples.map(alignParses);
  const measures = [
    wordMeasure("tokens", documents, () => true),
    f1Measure("sentences", scoreOf(sumOf(documents.map(tallySentences)))),
    wordMeasure("UPOS", documents, ({ gold, predicted }) => gold.upos === predicted.upos),
    wordMeasure("lemmas", documents, ({ gold, predicted }) => gold.lemma === null || gold.lemma === predicted.lemma),
    ...(documents.some(hasHeads) ? attachmentMeasures(documents, withoutPunctuation) : []),
  ];
  return measures.map((measure) => ({ ...measure, name: prefix + measure.name }));
}

function wordMeasure(
  name: string,
  documents: readonly ParseAlignment[],
  isRight: (pair: WordPair) => boolean,
): Measure {
  const tallies = documents.map(({ gold, predicted, pairs }) => ({
    right: pairs.filter(isRight).length,
    predicted: predicted.length,
    gold: gold.length,
  }));
  return f1Measure(name, scoreOf(sumOf(tallies)));
}

function tallySentences({ goldSentences, predictedSentences }: ParseAlignment): Tally {
  const keys = new Set(goldSentences.map(spanKey));
  const right = predictedSentences.filter((span) => keys.has(spanKey(span))).length;
  return { right, predicted: predictedSentences.length, gold: goldSentences.length };
}

const hasHeads = ({ predicted }: ParseAlignment) => predicted.some(({ head }) => head !== null);
