import type { Quotation } from "../document/quotations.js";
import { firstEndingAfter } from "../document/span.js";
import type { Sentence, Token } from "../document/tokens.js";
import type { Word } from "./chunk.js";

/**
 * The words of a sentence as lists that are read one by one: the sentence without what stands in round brackets, and
 * what stands in each pair of brackets. Quotation marks are left out; one that closes behind a comma becomes a mark
 * of its own (`close`), because what follows it is a new start, and one that opens behind a comma counts as a colon.
 */
export function segmentsOf(tokens: readonly Token[], sentence: Sentence, quotations: readonly Quotation[]): Word[][] {
  const main: Word[] = [];
  const lists: Word[][] = [main];
  const closing = closingBrackets(tokens, sentence);
  let current = main;
  let bracketEnd = -1;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index];
    const end = current === main ? closing.get(index) : undefined;
    if (end !== undefined) {
      bracketEnd = end;
      current = [];
      lists.push(current);
    } else if (index === bracketEnd) current = main;
    else if (token) current.push(...wordsOf({ ...token, index }, tokens, quotations));
  }
  return lists.filter((words) => words.length > 0);
}

/** Index of the bracket that closes each outermost round bracket of the sentence. */
function closingBrackets(tokens: readonly Token[], sentence: Sentence): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const lower = tokens[index]?.lower;
    if (lower === "(") open.push(index);
    if (lower !== ")") continue;
    const from = open.pop();
    if (from !== undefined && open.length === 0) closing.set(from, index);
  }
  return closing;
}

const quotationMark = /^(?:["“”„«»‘`]|''|``)$/u;

/** The word as it is read: none for a quotation mark that says nothing, `close` for one that ends what was said. */
function wordsOf(word: Word, tokens: readonly Token[], quotations: readonly Quotation[]): Word[] {
  const isApostrophe = word.lower === "'";
  if (!isApostrophe && !quotationMark.test(word.lower)) return [word];
  const quotation = quotations[firstEndingAfter(quotations, word.start)];
  const opens = quotation?.start === word.start;
  const closes = quotation?.closed === true && quotation.end === word.end;
  if (isApostrophe && !opens && !closes) return [word];
  const before = tokens[word.index - 1]?.lower ?? "";
  if (opens && before === ",") return [{ ...word, lower: ":", lemma: ":", partOfSpeech: "PUNCT" }];
  const isNewStart = closes && /^[,.?!…-]$/u.test(before);
  return isNewStart ? [{ ...word, lower: "close", lemma: "close", partOfSpeech: "PUNCT" }] : [];
}
