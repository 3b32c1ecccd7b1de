import type { Annotated } from "../document/layers.js";
import { firstEndingAfter, type Span } from "../document/span.js";
import type { PartOfSpeech, Token } from "../document/tokens.js";

/** What the rules of this stage read. */
export type Reading = Annotated<"quotations" | "tokens" | "syntax" | "names" | "timexes" | "mentions">;

/** A token outside quotation marks, or a whole quotation (marks included) as one thing. */
export interface Item extends Span {
  /** Lower-case word; `""` for a quotation. */
  readonly lower: string;
  readonly lemma: string;
  readonly partOfSpeech: PartOfSpeech;
  /** Index into `quotations`, or null for a token. */
  readonly quotation: number | null;
  /** Index of its first token. */
  readonly token: number;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether a time expression covers it. */
  readonly isTime: boolean;
}

/** A sentence with its quotations folded into one item each: however many sentences a quotation holds, it stands in one line. */
export interface Line extends Span {
  readonly items: readonly Item[];
  readonly paragraph: number;
  /** Whether it belongs to the page, not to the story. */
  readonly isBoilerplate: boolean;
}

/** A half-open range of items of a line. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The lines of an article in order. Tweets belong to no line. */
export function linesOf(doc: Reading): Line[] {
  const drafts: { items: Item[]; sentence: number }[] = [];
  let last = -1;
  for (const { item, sentence, endSentence } of itemsOf(doc)) {
    const current = drafts.at(-1);
    if (current && sentence === last) current.items.push(item);
    else drafts.push({ items: [item], sentence });
    last = endSentence;
  }
  return joined(drafts, doc).flatMap(({ items, sentence }) => {
    const [first, final] = [items[0], items.at(-1)];
    const whole = doc.tokens.sentences[sentence];
    if (!(first && final && whole)) return [];
    return [
      { items, start: first.start, end: final.end, paragraph: whole.paragraph, isBoilerplate: whole.isBoilerplate },
    ];
  });
}

/** The sentences inside quotations and tweets, word by word. */
export function innerLinesOf(doc: Reading): Line[] {
  const spans = [...doc.quotations.map(({ inner }) => inner), ...doc.tweets.map(({ content }) => content)];
  return spans.flatMap((span) => {
    const lines: { items: Item[]; sentence: number }[] = [];
    for (let index = tokenAt(doc, span.start); index < doc.tokens.tokens.length; index++) {
      const token = doc.tokens.tokens[index];
      if (!token || token.start >= span.end) break;
      const current = lines.at(-1);
      if (current?.sentence === token.sentence) current.items.push(wordItem(doc, token, index));
      else lines.push({ items: [wordItem(doc, token, index)], sentence: token.sentence });
    }
    return lines.map(({ items, sentence }): Line => {
      const paragraph = doc.tokens.sentences[sentence]?.paragraph ?? 0;
      return { items, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0, paragraph, isBoilerplate: false };
    });
  });
}

interface Placed {
  readonly item: Item;
  readonly sentence: number;
  readonly endSentence: number;
}

function itemsOf(doc: Reading): Placed[] {
  const { tokens } = doc.tokens;
  const placed: Placed[] = [];
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    const number = firstEndingAfter(doc.quotations, token.start);
    const quotation = doc.quotations[number];
    const isInside = quotation !== undefined && quotation.start <= token.start;
    const next = isInside ? Math.max(index + 1, tokenAt(doc, quotation.end)) : index + 1;
    const item = isInside
      ? { ...quotationItem, start: quotation.start, end: quotation.end, quotation: number, token: index }
      : wordItem(doc, token, index);
    if (!liesIn(doc.tweets, token.start)) {
      placed.push({ item, sentence: token.sentence, endSentence: tokens[next - 1]?.sentence ?? token.sentence });
    }
    index = next;
  }
  return placed;
}

const tokenAt = (doc: Reading, offset: number) => firstEndingAfter(doc.tokens.tokens, offset);

function wordItem(doc: Reading, { start, end, lower, lemma, partOfSpeech }: Token, token: number): Item {
  const isTime = liesIn(doc.timexes, start) || calendarWords.test(lower);
  const isCapital = /^\p{Lu}/u.test(doc.text.slice(start, start + 2));
  return { start, end, lower, lemma, partOfSpeech, quotation: null, token, isCapital, isTime };
}

const quotationItem = { lower: "", lemma: "", partOfSpeech: "X", isCapital: false, isTime: false } as const;
const calendarWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|noon|midnight|yesterday|today|tonight|earlier|later|january|february|march|april|june|july|august|september|october|november|december)$/u;

function liesIn(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstEndingAfter(spans, offset)];
  return span !== undefined && span.start <= offset;
}

/** Joins what a question mark at a quotation's end has cut off: `"Why?"` + `Smith asked.` */
function joined(drafts: readonly { items: Item[]; sentence: number }[], doc: Reading) {
  const out: { items: Item[]; sentence: number }[] = [];
  for (const draft of drafts) {
    const before = out.at(-1);
    const samePlace =
      before && doc.tokens.sentences[before.sentence]?.paragraph === doc.tokens.sentences[draft.sentence]?.paragraph;
    if (before && samePlace && before.items.at(-1)?.quotation != null && isTail(draft.items, doc.text)) {
      before.items.push(...draft.items);
    } else out.push({ items: [...draft.items], sentence: draft.sentence });
  }
  return out;
}

/** Whether a line is only what follows a quotation: a lower-case beginning, or a few words with a verb of saying among them. */
function isTail(items: readonly Item[], text: string): boolean {
  const first = items[0];
  if (!first || first.quotation !== null) return false;
  if (/^\p{Ll}/u.test(text.slice(first.start, first.start + 2))) return true;
  const cue = items.slice(0, 5).findIndex(({ lower }) => tailCues.test(lower));
  if (cue < 1) return false;
  const after = items[cue + 1];
  return !after || after.lower === "." || after.lower === "," || after.isTime || after.partOfSpeech === "ADP";
}

const tailCues = /^(?:said|says|asked|added|told|wrote|tweeted|replied|continued|exclaimed|shouted|responded)$/u;
