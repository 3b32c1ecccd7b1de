import { type Span, surfaceOf } from "../document/span.js";
import type { Token } from "../document/tokens.js";
import type { Tokenizer, WinkToken } from "./wink.js";

/** A token before its sentence is known. */
export type LooseToken = Omit<Token, "sentence">;

/**
 * Addresses that wink cuts up (`pic.twitter.com/5ZTnSGLeAr`, `www.example.org/a`, `https://…`), and runs without white
 * space longer than any word (encoded pictures, scripts), on which wink takes time that grows with their square.
 */
const address = /(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)[^\s"'“”‘’<>()[\]]{1,500}|(?<!\S)\S{300,}/gu;
const straight = (word: string) => word.toLowerCase().replaceAll("’", "'").replaceAll("‘", "'");

/** The tokens of one paragraph, with offsets into the whole text. Throws when wink's tokens are not in the text in order. */
export function tokenize(text: string, paragraph: Span, tokenizer: Tokenizer): LooseToken[] {
  return piecesOf(text, paragraph).flatMap((piece) =>
    piece.isAddress ? [addressToken(text, piece)] : tokensOf(text, piece, tokenizer),
  );
}

function tokensOf(text: string, piece: Span, tokenizer: Tokenizer): LooseToken[] {
  const tokens: LooseToken[] = [];
  let at = piece.start;
  for (const token of tokenizer(surfaceOf(text, piece))) {
    const start = text.indexOf(token.value, at);
    if (start < 0 || start + token.value.length > piece.end) {
      throw new Error(`token ${JSON.stringify(token.value)} is not in the text after offset ${at}`);
    }
    at = start + token.value.length;
    if (/\S/u.test(token.value)) tokens.push(placed(token, start));
  }
  return tokens;
}

interface Piece extends Span {
  readonly isAddress: boolean;
}

/** Cuts a paragraph before and after each address. */
function piecesOf(text: string, paragraph: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = paragraph.start;
  for (const match of surfaceOf(text, paragraph).matchAll(address)) {
    const start = paragraph.start + match.index;
    if (start > at) pieces.push({ start: at, end: start, isAddress: false });
    at = start + match[0].replace(/[.,;:!?]+$/u, "").length;
    pieces.push({ start, end: at, isAddress: true });
  }
  if (at < paragraph.end) pieces.push({ start: at, end: paragraph.end, isAddress: false });
  return pieces;
}

function addressToken(text: string, { start, end }: Span): LooseToken {
  const lower = straight(text.slice(start, end));
  return { start, end, lower, lemma: lower, partOfSpeech: "SYM" };
}

function placed({ value, lemma, partOfSpeech }: WinkToken, start: number): LooseToken {
  return {
    start,
    end: start + value.length,
    lower: straight(value),
    lemma: lemmaOf(straight(value), straight(lemma), partOfSpeech),
    partOfSpeech: partOfSpeech === "SPACE" ? "X" : partOfSpeech,
  };
}

/** One vowel and one consonant before -ed or -ing: the verb ends in a silent e, or the consonant would be doubled. */
const silentE = /^([^aeiou]{0,3}[aeiou][b-df-hj-np-tvz])(?:ed|ing)$/u;

/** Wink's lemma, but `fine` for `fined` and `wage` for `waging`, which wink takes for `fin` and `wag`. */
function lemmaOf(lower: string, lemma: string, partOfSpeech: WinkToken["partOfSpeech"]): string {
  const stem = partOfSpeech === "VERB" ? silentE.exec(lower)?.[1] : undefined;
  return stem !== undefined && stem === lemma ? `${stem}e` : lemma;
}
