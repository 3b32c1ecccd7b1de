import type { Quotation } from "../document/quotations.js";
import { firstEndingAfter } from "../document/span.js";
import type { Sentence, Token } from "../document/tokens.js";
import type { Segment, Word } from "./chunk.js";

/**
 * The words of a sentence as lists that are read one by one: the sentence without what stands in round brackets, and
 * what stands in each pair of brackets. Quotation marks are left out; one that closes behind a comma becomes a mark
 * of its own (`close`), because what follows it is a new start, and one that opens behind a comma counts as a colon.
 */
export function segmentsOf(
  tokens: readonly Token[],
  sentence: Sentence,
  quotations: readonly Quotation[],
): readonly Segment[] {
  const main = emptySegment();
  const segments = [main];
  let current = main;
  let bracketEnd = -1;
  let mayClose = true;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    if (index === bracketEnd) {
      current = main;
      continue;
    }
    if (mayClose && current === main && tokens[index]?.lower === "(") {
      bracketEnd = closingBracket(tokens, index, sentence.endToken);
      // One that nothing closes holds all that come after it: none of those is an outermost one.
      mayClose = bracketEnd >= 0;
      if (mayClose) {
        current = emptySegment();
        segments.push(current);
        continue;
      }
    }
    add(current, index, wordOf(index, tokens, quotations));
  }
  return segments.filter(({ words }) => words.length > 0);
}

interface Growing extends Segment {
  readonly words: Word[];
  readonly indices: number[];
}

const emptySegment = (): Growing => ({ words: [], indices: [] });

function add({ words, indices }: Growing, index: number, word: Word | null) {
  if (!word) return;
  words.push(word);
  indices.push(index);
}

/** Index of the bracket that closes the one at `from`, or -1 when none before `end` does. */
function closingBracket(tokens: readonly Token[], from: number, end: number): number {
  let depth = 0;
  for (let index = from; index < end; index++) {
    const lower = tokens[index]?.lower;
    if (lower === "(") depth++;
    else if (lower === ")" && --depth === 0) return index;
  }
  return -1;
}

const quotationMarks = new Set(['"', "“", "”", "„", "«", "»", "‘", "`", "''", "``", "'"]);

/** The word as it is read: null for a quotation mark that says nothing, `close` for one that ends what was said. */
function wordOf(index: number, tokens: readonly Token[], quotations: readonly Quotation[]): Word | null {
  const word = tokens[index];
  if (!word || word.lower.length > 2 || !quotationMarks.has(word.lower)) return word ?? null;
  const quotation = quotations[firstEndingAfter(quotations, word.start)];
  const opens = quotation?.start === word.start;
  const closes = quotation?.closed === true && quotation.end === word.end;
  if (word.lower === "'" && !opens && !closes) return word;
  const before = tokens[index - 1]?.lower ?? "";
  if (opens && before === ",") return { ...word, lower: ":", lemma: ":", partOfSpeech: "PUNCT" };
  const isNewStart = closes && /^[,.?!…-]$/u.test(before);
  return isNewStart ? { ...word, lower: "close", lemma: "close", partOfSpeech: "PUNCT" } : null;
}
