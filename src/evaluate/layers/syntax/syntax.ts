import { f1Measure, type Measure, spanKey } from "../../score.js";
import { scoreOf, sumOf, type Tally } from "../tally.js";
import { type AttachmentOptions, attachmentMeasures } from "./attachment.js";
import type { ParsedSentence } from "./parsed-sentence.js";
import { alignParses, type ParseAlignment, type PlacedWord, type WordPair } from "./word-alignment.js";

export { type ConlluDocument, type ConlluSentence, type ConlluWord, readConllu } from "./conllu.js";
export type { ParsedSentence, ParsedWord, TokenParser } from "./parsed-sentence.js";

/** A document as an annotator and as a parser cut it into sentences and words. Both cover the same text. */
export interface ParsedSample {
  readonly docId: string;
  readonly gold: readonly ParsedSentence[];
  readonly predicted: readonly ParsedSentence[];
}

/** How syntax is scored; what is said of attachment holds of `UAS`, `LAS` and the relations. */
export interface SyntaxOptions extends AttachmentOptions {
  /** Put before the name of each measure, as `web: `; by default nothing. */
  readonly prefix?: string;
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
  { prefix = "", ...attachment }: SyntaxOptions = {},
): readonly Measure[] {
  const documents = samples.map(alignParses);
  const measures = [
    wordMeasure("tokens", documents, () => true),
    f1Measure("sentences", scoreOf(sumOf(documents.map(tallySentences)))),
    wordMeasure("UPOS", documents, hasRightTag),
    wordMeasure("lemmas", documents, ({ gold, predicted }) => gold.lemma === null || gold.lemma === predicted.lemma),
    ...(documents.some(hasHeads) ? attachmentMeasures(documents, attachment) : []),
  ];
  return measures.map((measure) => ({ ...measure, name: prefix + measure.name }));
}

/**
 * Scores tags and trees over words and sentences that were given, where splitting has no part: `UPOS`, the same without
 * the gold's punctuation, and `UAS`, `LAS` and `relation X` as `scoreSyntax` does.
 */
export function scoreGivenWords(samples: readonly ParsedSample[], options: AttachmentOptions): readonly Measure[] {
  const documents = samples.map(alignParses);
  return [
    wordMeasure("UPOS", documents, hasRightTag),
    wordMeasure("UPOS, no punctuation", documents.map(withoutPunctuation), hasRightTag),
    ...attachmentMeasures(documents, options),
  ];
}

const hasRightTag = ({ gold, predicted }: WordPair) => gold.upos === predicted.upos;

/** An alignment without the words that are PUNCT in the gold and those aligned to them. */
function withoutPunctuation({ gold, predicted, pairs, ...rest }: ParseAlignment): ParseAlignment {
  const isWord = ({ upos }: PlacedWord) => upos !== "PUNCT";
  const marks = new Set(pairs.filter((pair) => !isWord(pair.gold)).map((pair) => pair.predicted.index));
  return {
    ...rest,
    gold: gold.filter(isWord),
    predicted: predicted.filter(({ index }) => !marks.has(index)),
    pairs: pairs.filter((pair) => isWord(pair.gold)),
  };
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
