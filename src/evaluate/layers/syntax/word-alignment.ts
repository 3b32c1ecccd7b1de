import { at } from "../../../document/at.js";
import { type PointSpan, spanKey } from "../../score.js";
import type { ParsedSentence, ParsedWord } from "./parsed-sentence.js";

/**
 * A word with its place in the document. Its span counts Unicode code points of the text without its white space, and
 * its head is an index among all words of the document, -1 for the root.
 */
export interface PlacedWord extends ParsedWord, PointSpan {
  readonly index: number;
}

/** A gold and a predicted word that cover the same characters. */
export interface WordPair {
  readonly gold: PlacedWord;
  readonly predicted: PlacedWord;
}

/** Both sides of a document, and the words they agree on. */
export interface ParseAlignment {
  readonly gold: readonly PlacedWord[];
  readonly predicted: readonly PlacedWord[];
  /** The spans of the sentences, counted like those of the words. */
  readonly goldSentences: readonly PointSpan[];
  readonly predictedSentences: readonly PointSpan[];
  readonly pairs: readonly WordPair[];
}

/**
 * Aligns the words of both sides of a document through its characters, white space left out. Throws an `Error` when the
 * two sides do not have the same characters.
 */
export function alignParses(sample: {
  readonly docId: string;
  readonly gold: readonly ParsedSentence[];
  readonly predicted: readonly ParsedSentence[];
}): ParseAlignment {
  checkCharacters(sample);
  const gold = placeWords(sample.gold);
  const predicted = placeWords(sample.predicted);
  const goldAt = new Map(gold.flat().map((word) => [spanKey(word), word]));
  const pairs = predicted.flat().flatMap((word) => {
    const other = goldAt.get(spanKey(word));
    return other ? [{ gold: other, predicted: word }] : [];
  });
  return {
    gold: gold.flat(),
    predicted: predicted.flat(),
    goldSentences: gold.flatMap(sentenceSpan),
    predictedSentences: predicted.flatMap(sentenceSpan),
    pairs,
  };
}

/** The words of each sentence with their places in the document. */
export function placeWords(sentences: readonly ParsedSentence[]): readonly (readonly PlacedWord[])[] {
  let start = 0;
  let first = 0;
  return sentences.map((words) => {
    const placed = words.map(({ form, lemma, upos, head, relation }, position) => {
      const span = { start, end: start + [...withoutWhiteSpace(form)].length };
      start = span.end;
      const headInDocument = head === null || head < 0 ? head : first + head;
      return { form, lemma, upos, relation, head: headInDocument, index: first + position, ...span };
    });
    first += words.length;
    return placed;
  });
}

function sentenceSpan(words: readonly PlacedWord[]): readonly PointSpan[] {
  return words.length > 0 ? [{ start: at(words, 0).start, end: at(words, words.length - 1).end }] : [];
}

const withoutWhiteSpace = (text: string) => text.replace(/\s+/gu, "");

function solidText(sentences: readonly ParsedSentence[]): string {
  return withoutWhiteSpace(sentences.flatMap((words) => words.map(({ form }) => form)).join(""));
}

function checkCharacters({ docId, gold, predicted }: Parameters<typeof alignParses>[0]): void {
  const [expected, found] = [solidText(gold), solidText(predicted)];
  if (expected === found) return;
  let offset = 0;
  while (expected[offset] === found[offset]) offset++;
  const excerpt = (text: string) => JSON.stringify(text.slice(offset, offset + 20));
  throw new Error(
    `${docId}: at character ${offset} the predicted words go on with ${excerpt(found)}, ` +
      `expected ${excerpt(expected)} as in the gold. Parse the text of the gold, and keep every character of it.`,
  );
}
