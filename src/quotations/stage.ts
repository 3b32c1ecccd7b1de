import { paragraphsOf } from "../document/paragraphs.js";
import type { Quotation, QuotationMarks } from "../document/quotations.js";
import { type Span, trimSpan } from "../document/span.js";
import { stage } from "../document/stage.js";
import { type MarkPair, markPairs } from "./marks.js";

/** Finds what stands between quotation marks: curly, straight, single, doubled apostrophes, mixed, unclosed. */
export const quotationStage = stage({
  name: "quotations",
  reads: [],
  writes: "quotations",
  run: (article) => paragraphsOf(article.text).flatMap((paragraph) => quotationsIn(article.text, paragraph)),
});

const letterOrDigit = /[\p{L}\p{N}]/u;
const spaceOrOpener = /[\s([{\u2014\u2013/-]/u;
/** A closing single mark, or that of a quotation inside another, is looked for no further than this: else a text full of apostrophes would be read again for each. */
const longestSearch = 3000;
const marksOnly = " \"“”„«»‘’'`";

/** The quotations of one paragraph, in order. A quotation never leaves its paragraph. */
function quotationsIn(text: string, paragraph: Span): Quotation[] {
  const found: Quotation[] = [];
  const searched: Searched = new Map();
  let at = paragraph.start;
  while (at < paragraph.end) {
    const pair = openingAt(text, at, paragraph);
    const quotation = pair ? quotationFrom(text, { start: at, end: paragraph.end }, pair, searched) : null;
    if (quotation) found.push(quotation);
    at = quotation ? quotation.end : at + 1;
  }
  return found;
}

/** The pair that opens at `at`, if a mark stands there and looks like an opening one. */
function openingAt(text: string, at: number, paragraph: Span): MarkPair | null {
  const pair = markPairs.find((candidate) => text.startsWith(candidate.opens, at));
  if (!pair) return null;
  const before = at > paragraph.start ? (text[at - 1] ?? " ") : " ";
  const after = text[at + pair.opens.length] ?? " ";
  if (pair.isSingle) return looksOpening(before, after) && /[\p{L}[@#]/u.test(after) ? pair : null;
  return isEmptyOrStray(pair, before, after) ? null : pair;
}

/** A double mark that opens nothing: empty marks (`""`), inches (`5" gun`), one that closes what was never opened. */
function isEmptyOrStray(pair: MarkPair, before: string, after: string): boolean {
  if (pair.opens === '"' && (after === '"' || (before === '"' && /\s/u.test(after)))) return true;
  const isInch = /\d/u.test(before) && !/\S/u.test(after);
  return isInch || (letterOrDigit.test(before) && /\s/u.test(after));
}

function looksOpening(before: string, after: string): boolean {
  return spaceOrOpener.test(before) && /\S/u.test(after);
}

/** Up to where the closing mark of a pair was looked for in vain: the next opening one need not look there again. */
type Searched = Map<MarkPair, number>;

/** Follows a quotation from its opening mark to its closing one; unclosed double marks end with the paragraph or at the next opening. */
function quotationFrom(text: string, rest: Span, pair: MarkPair, searched: Searched): Quotation | null {
  const furthest = pair.isSingle ? Math.min(rest.end, rest.start + longestSearch) : rest.end;
  const inside = { start: rest.start + pair.opens.length, end: furthest };
  let at = Math.max(inside.start, searched.get(pair) ?? 0);
  while (at < inside.end) {
    const nested = nestedEnd(text, at, inside, pair);
    const closing = nested === null ? closingAt(text, at, inside, pair) : null;
    if (closing?.isNextOpening) return quotation(text, { start: rest.start, end: at }, pair, null);
    if (closing) return quotation(text, { start: rest.start, end: at + closing.mark.length }, pair, closing.mark);
    at = nested ?? at + 1;
  }
  if (!pair.isSingle) return quotation(text, rest, pair, null);
  searched.set(pair, inside.end);
  return null;
}

interface Closing {
  readonly mark: string;
  /** The mark opens another quotation: the closing one of this quotation is missing. */
  readonly isNextOpening: boolean;
}

/** The closing mark at `at`, if one stands there; an apostrophe is none. */
function closingAt(text: string, at: number, inside: Span, pair: MarkPair): Closing | null {
  const mark = pair.closes.find((candidate) => text.startsWith(candidate, at));
  if (!mark) return null;
  const before = text[at - 1] ?? " ";
  const after = text[at + mark.length] ?? " ";
  if (pair.isSingle) {
    const isApostrophe = letterOrDigit.test(after) || /\s/u.test(before) || isPossessive(text, at, inside);
    return isApostrophe ? null : { mark, isNextOpening: false };
  }
  const isNextOpening = at > inside.start && looksOpening(before, after) && letterOrDigit.test(after);
  return { mark, isNextOpening };
}

/** A plural possessive (`the workers' union`) inside a single quotation: a word in lower case follows, and a surer closing mark comes before any opening one. */
function isPossessive(text: string, at: number, inside: Span): boolean {
  if (!/s/iu.test(text[at - 1] ?? "") || !/^\s?\p{Ll}|^\s\p{Lu}/u.test(text.slice(at + 1, at + 3))) return false;
  const rest = text.slice(at + 1, Math.min(inside.end, at + 600));
  const closing = /[.,!?…]['’](?!\p{L})/u.exec(rest);
  const opening = /(?:^|[\s(])['‘]\p{L}/u.exec(rest);
  return closing !== null && (opening === null || closing.index < opening.index);
}

/** End of a quotation inside this one (`"… “referenda” …"`), or null when none begins at `at`. */
function nestedEnd(text: string, at: number, inside: Span, outer: MarkPair): number | null {
  const inner = markPairs.find((pair) => text.startsWith(pair.opens, at));
  if (!inner || inner.isSingle || outer.isSingle || inner.opens === outer.opens) return null;
  if (at === inside.start || !looksOpening(text[at - 1] ?? " ", text[at + inner.opens.length] ?? " ")) return null;
  const own = inner.closes[0] ?? inner.opens;
  const from = at + inner.opens.length;
  const close = text.slice(from, Math.min(inside.end, from + longestSearch)).indexOf(own);
  return close < 0 ? null : from + close + own.length;
}

function quotation(text: string, span: Span, pair: MarkPair, closing: string | null): Quotation | null {
  const end = closing === null ? span.end : span.end - closing.length;
  const inner = trimSpan(text, { start: span.start + pair.opens.length, end });
  if (inner.start >= inner.end || trimSpan(text, inner, marksOnly).start >= inner.end) return null;
  // `rock 'n' roll` is no quotation.
  if (pair.isSingle && text.slice(inner.start, inner.end) === "n") return null;
  const outer = closing === null ? { start: span.start, end: inner.end } : span;
  return { ...outer, inner, marks: marksOf(pair, closing), closed: closing !== null };
}

function marksOf(pair: MarkPair, closing: string | null): QuotationMarks {
  return closing === null || pair.closes[0] === closing ? pair.marks : "mixed";
}
