import type { Reject } from "../document/reject.js";
import type { RawArticle } from "./article.js";
import { type Decoded, decode, firstCharacters } from "./decode.js";
import type { Parsed, ReadOptions } from "./parsed.js";
import { rowArticle } from "./row.js";
import { textArticle } from "./text-file.js";

/** The limit when the user sets none: some 160,000 words. */
export const defaultMaxCharacters = 1_000_000;

/** One article as read, or why there is none. */
export type Reading = { readonly raw: RawArticle } | { readonly reject: Reject };

/** Endings of the files that can be read, lower case. */
export const readableEndings: readonly string[] = [".txt", ".jsonl", ".ndjson"];

/** Reads the articles of one file: a `.txt` holds one, a `.jsonl` one a line. `path` is the one within the input. */
export function* readingsOf(path: string, bytes: Uint8Array, options: ReadOptions): Generator<Reading> {
  if (/\.(?:jsonl|ndjson)$/iu.test(path)) yield* rowsOf(path, bytes, options);
  else yield readingOf({ path, bytes }, (text) => textArticle(text, options), options);
}

function* rowsOf(path: string, bytes: Uint8Array, options: ReadOptions): Generator<Reading> {
  let number = 0;
  let rows = 0;
  for (const line of linesOf(bytes)) {
    number++;
    if (line.every((byte) => byte <= 0x20)) continue;
    rows++;
    yield readingOf({ path: `${path}#${number}`, bytes: line }, (text) => rowArticle(text, options), options);
  }
  if (rows === 0)
    yield refused({ path, bytes }, "The file is empty. Each line must be a JSON object with text and date.");
}

/** The lines of a file without their ends; UTF-16 files become UTF-8 first. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  const decoded: Decoded | null = bytes.subarray(0, 64).includes(0) ? decode(bytes) : null;
  const lines = decoded && "text" in decoded ? new TextEncoder().encode(decoded.text) : bytes;
  let start = 0;
  while (start < lines.length) {
    const end = lines.indexOf(0x0a, start);
    yield lines.subarray(start, end < 0 ? lines.length : end);
    start = end < 0 ? lines.length : end + 1;
  }
}

interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function readingOf(source: Source, parse: (text: string) => Parsed, { maxCharacters }: ReadOptions): Reading {
  // Four bytes a character at most: refuse a huge file before it is decoded.
  if (source.bytes.length > maxCharacters * 4 + 1_000_000) return refused(source, tooLong(null, maxCharacters));
  const decoded = decode(source.bytes);
  if ("problem" in decoded) return refused(source, decoded.problem);
  const parsed = parse(decoded.text);
  if ("problem" in parsed) return refused(source, parsed.problem);
  if (parsed.text.length > maxCharacters) return refused(source, tooLong(parsed.text.length, maxCharacters));
  return { raw: { sourcePath: source.path, ...parsed } };
}

/** Why an article that is too long is refused. */
export function tooLong(length: number | null, maxCharacters: number): string {
  const size = length === null ? "far more than" : `${length} characters, more than`;
  return `It is too long for one article: ${size} the limit of ${maxCharacters}. Split it, or raise --max-characters.`;
}

function refused({ path, bytes }: Source, reason: string): Reading {
  return { reject: { sourcePath: path, stage: "read", reason, firstBytes: firstCharacters(bytes) } };
}
