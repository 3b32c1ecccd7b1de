import type { Token } from "../document/tokens.js";
import { leadingAbbreviations, sentenceOpeners, trailingAbbreviations } from "./abbreviations.js";

const finalMark = /^(?:[.?!]{1,10}|…|\.{2,})$/u;
/** Last characters of all final marks and abbreviations. */
const lastCharacters = new Set([".", "?", "!", "…"]);
const closer = /^(?:["”’')\]»]|'')$/u;
const opener = /^(?:["“‘'([«]|''|``)$/u;
const initial = /^\p{Lu}\.$/u;
/** Verbs that follow a closed question or cry in the same sentence: `"Why?" Tanaka asked.` */
const speechVerbs = new Set([
  "added",
  "asked",
  "cried",
  "replied",
  "said",
  "says",
  "shouted",
  "told",
  "tweeted",
  "wrote",
  "yelled",
]);

/**
 * Where sentences end: indices, exclusive, into the tokens of one paragraph; the last one is the paragraph's length.
 * `limits` say at which offsets a sentence must end, and inside which stretches none may (a dateline).
 */
export function sentenceEnds(text: string, tokens: readonly Token[], limits: SentenceLimits): number[] {
  const ends: number[] = [];
  const depth = bracketDepth(tokens);
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const stop = isBreak(tokens, index, limits) ? index + 1 : stopAt({ text, tokens, limits, depth, first }, index);
    if (stop === null || stop <= first) continue;
    ends.push(stop);
    first = stop;
    index = stop - 1;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return ends;
}

interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly limits: SentenceLimits;
  /** Brackets open after each token. */
  readonly depth: readonly number[];
  /** Index of the current sentence's first token. */
  readonly first: number;
}

function isBreak(tokens: readonly Token[], index: number, { breaks }: SentenceLimits): boolean {
  const token = tokens[index];
  return token !== undefined && breaks.some((at) => at > token.start && at <= token.end);
}

/** The sentence end that the mark at `index` makes, unless it stands inside a dateline or inside brackets opened in this sentence. */
function stopAt({ text, tokens, limits, depth, first }: Scan, index: number): number | null {
  const end = endAfter(text, tokens, index);
  if (end === null) return null;
  const offset = tokens[end - 1]?.end ?? 0;
  const isHeld = limits.holds.some((span) => span.start < offset && offset < span.end);
  return isHeld || (depth[end - 1] ?? 0) > (depth[first - 1] ?? 0) ? null : end;
}

/** Offsets at which a sentence must end, and stretches inside which none may. */
export interface SentenceLimits {
  readonly breaks: readonly number[];
  readonly holds: readonly { readonly start: number; readonly end: number }[];
}

/** Brackets open after each token; a bracket that is never closed in the paragraph counts for nothing. Empty when there are none. */
function bracketDepth(tokens: readonly Token[]): number[] {
  const pairs = bracketPairs(tokens);
  if (pairs.length === 0) return [];
  const change = new Array<number>(tokens.length).fill(0);
  for (const [from, to] of pairs) {
    change[from] = 1;
    change[to] = -1;
  }
  let depth = 0;
  return change.map((step) => (depth += step));
}

/** Indices of the opening and the closing bracket of each pair. */
function bracketPairs(tokens: readonly Token[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const open: number[] = [];
  for (const [index, { lower }] of tokens.entries()) {
    if (lower === "(" || lower === "[") open.push(index);
    else if (lower === ")" || lower === "]") {
      const from = open.pop();
      if (from !== undefined) pairs.push([from, index]);
    }
  }
  return pairs;
}

/** Index after the sentence that the mark at `index` ends, its closing quotation marks and brackets included; null when it ends none. */
function endAfter(text: string, tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (!token || !mayEnd(tokens, index)) return null;
  let end = index + 1;
  while (closes(text, tokens, end)) end++;
  const next = tokens[end];
  if (!next) return end;
  if (next.start === tokens[end - 1]?.end) return null;
  const isClosed = end > index + 1;
  return mayBegin(text, tokens, end, token) && !(isClosed && /[?!]$/u.test(token.lower) && isAttributed(tokens, end))
    ? end
    : null;
}

/** Whether a sentence may begin at `at` after the mark or abbreviation `last`. */
function mayBegin(text: string, tokens: readonly Token[], at: number, last: Token): boolean {
  const next = tokens[at];
  if (!next) return true;
  if (opener.test(next.lower)) return true;
  if (/^\p{Ll}/u.test(text.slice(next.start, next.end))) return false;
  return finalMark.test(last.lower) || sentenceOpeners.has(next.lower);
}

/** Whether the token at `end` is a closing mark that belongs to what stands before it. */
function closes(text: string, tokens: readonly Token[], end: number): boolean {
  const token = tokens[end];
  const before = tokens[end - 1];
  if (!token || !before || !closer.test(token.lower) || token.start !== before.end) return false;
  const after = text[token.end];
  return after === undefined || !/[\p{L}\p{N}]/u.test(after);
}

/** Whether a sentence may end with this token, as far as the token itself tells. */
function mayEnd(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !lastCharacters.has(token.lower.at(-1) ?? "")) return false;
  if (token.lower === "." && before && before.end === token.start) {
    const joined = `${before.lower}.`;
    return !leadingAbbreviations.has(joined) && !/^\p{L}$/u.test(before.lower);
  }
  if (finalMark.test(token.lower)) return true;
  if (!token.lower.endsWith(".") || leadingAbbreviations.has(token.lower)) return false;
  return trailingAbbreviations.has(token.lower) || !initial.test(token.lower.toUpperCase());
}

/** Whether a speech verb follows within four tokens, before any mark. */
function isAttributed(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + 5)) {
    if (speechVerbs.has(token.lower)) return true;
    if (token.partOfSpeech === "PUNCT") return false;
  }
  return false;
}
