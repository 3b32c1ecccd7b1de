import type { Reject } from "../document/reject.js";
import type { RawArticle } from "./article.js";
import { type Decoded, decode, firstCharacters } from "./decode.js";
import type { Parsed, ReadOptions } from "./parsed.js";

/** One article as read, or why there is none. */
export type Reading = { readonly raw: RawArticle } | { readonly reject: Reject };

/** Reads the articles of a file whose bytes arrive in chunks. What it holds does not grow with the number of articles. */
export interface ArticleReader {
  /** The articles that are complete with this chunk. */
  readonly take: (chunk: Uint8Array) => Iterable<Reading>;
  /** What the end of the file completes. Not to be called when the file breaks off: half an article is none. */
  readonly end: () => Iterable<Reading>;
  /** Whether nothing will come any more, so that the rest need not be read. */
  readonly isDone: () => boolean;
}

/** Bytes that an article is read from, and their path within the input, as `news.jsonl#3`. */
export interface Place {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Four bytes a character at most: what is longer is refused before it is decoded. */
export function mostBytes({ maxCharacters }: ReadOptions): number {
  return maxCharacters * 4 + 1_000_000;
}

/** How the bytes of an article are understood. */
export interface ReadingOptions extends Pick<ReadOptions, "maxCharacters"> {
  /** How they become text; `decode` when left out. */
  readonly decoder?: (bytes: Uint8Array) => Decoded;
}

/** Decodes and parses the bytes of one article. */
export function readingOf(
  place: Place,
  parse: (text: string) => Parsed | { readonly reject: Reject },
  { maxCharacters, decoder = decode }: ReadingOptions,
): Reading {
  const decoded = decoder(place.bytes);
  if ("problem" in decoded) return refused(place, decoded.problem);
  const parsed = parse(decoded.text);
  if ("reject" in parsed) return parsed;
  if ("problem" in parsed) return refused(place, parsed.problem);
  if (parsed.text.length > maxCharacters) return refused(place, tooLong(parsed.text.length, maxCharacters));
  return { raw: { sourcePath: place.path, ...parsed } };
}

/** Why an article that is too long is refused; null for a length that nobody has counted. */
export function tooLong(length: number | null, maxCharacters: number): string {
  const size = length === null ? "far more than" : `${length} characters, more than`;
  return `It is too long for one article: ${size} the limit of ${maxCharacters}. Split it, or raise --max-characters.`;
}

/** A reject with the first characters of what was refused. */
export function refused({ path, bytes }: Place, reason: string): Reading {
  return { reject: { sourcePath: path, stage: "read", reason, firstBytes: firstCharacters(bytes) } };
}
