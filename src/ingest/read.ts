import type { Reject } from "../document/reject.js";
import type { RawArticle } from "./article.js";
import { decode, firstCharacters } from "./decode.js";
import { type Format, formatOf } from "./format.js";
import { headLength, joined, type Line, lineCutter } from "./lines.js";
import type { Parsed, ReadOptions } from "./parsed.js";
import { rowArticle } from "./row.js";
import { textArticle } from "./text-file.js";
import { utf8Stream } from "./utf8-stream.js";

/** The limit when the user sets none: some 160,000 words. */
export const defaultMaxCharacters = 1_000_000;

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

/** Where articles are read from. */
export interface Origin {
  /** Path within the input. */
  readonly path: string;
  readonly format: Format;
}

/** Makes the reader of one file. */
export function articleReader({ path, format }: Origin, options: ReadOptions): ArticleReader {
  return format === "jsonl" ? rowReader(path, options) : textReader(path, options);
}

/**
 * Reads the articles of one file that is in memory: a `.txt` holds one, a `.jsonl` one a line. `path` is the one within
 * the input; its ending says the format unless the options do, and `.txt` is taken for granted.
 */
export function* readingsOf(path: string, bytes: Uint8Array, options: ReadOptions): Generator<Reading> {
  const reader = articleReader({ path, format: options.format ?? formatOf(path) ?? "txt" }, options);
  yield* reader.take(bytes);
  if (!reader.isDone()) yield* reader.end();
}

function rowReader(path: string, options: ReadOptions): ArticleReader {
  const stream = utf8Stream();
  const cutter = lineCutter(mostBytes(options));
  let rows = 0;
  let head = new Uint8Array(0);

  function* readingsIn(lines: Iterable<Line>): Generator<Reading> {
    for (const { number, bytes, isCut } of lines) {
      if (!isCut && bytes.every((byte) => byte <= 0x20)) continue;
      rows++;
      const source = { path: `${path}#${number}`, bytes };
      if (isCut) yield refused(source, tooLong(null, options.maxCharacters));
      else yield readingOf(source, (text) => rowArticle(text, options), options);
    }
  }

  return {
    *take(chunk) {
      if (head.length < headLength) head = new Uint8Array(joined([head, chunk.subarray(0, headLength)]));
      yield* readingsIn(cutter.take(stream.take(chunk)));
    },
    *end() {
      yield* readingsIn(cutter.take(stream.end()));
      yield* readingsIn(cutter.end());
      if (rows > 0) return;
      yield refused({ path, bytes: head }, "The file is empty. Each line must be a JSON object with text and date.");
    },
    isDone: () => false,
  };
}

/** One article a file: all of it is held, up to the limit. */
function textReader(path: string, options: ReadOptions): ArticleReader {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const isDone = () => length > mostBytes(options);
  return {
    *take(chunk) {
      pieces.push(chunk);
      length += chunk.length;
      if (isDone()) yield refused({ path, bytes: joined(pieces) }, tooLong(null, options.maxCharacters));
    },
    *end() {
      yield readingOf({ path, bytes: joined(pieces) }, (text) => textArticle(text, options), options);
    },
    isDone,
  };
}

/** Four bytes a character at most: what is longer is refused before it is decoded. */
function mostBytes({ maxCharacters }: ReadOptions): number {
  return maxCharacters * 4 + 1_000_000;
}

interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
}

function readingOf(
  source: Source,
  parse: (text: string) => Parsed | { readonly reject: Reject },
  { maxCharacters }: ReadOptions,
): Reading {
  const decoded = decode(source.bytes);
  if ("problem" in decoded) return refused(source, decoded.problem);
  const parsed = parse(decoded.text);
  if ("reject" in parsed) return parsed;
  if ("problem" in parsed) return refused(source, parsed.problem);
  if (parsed.text.length > maxCharacters) return refused(source, tooLong(parsed.text.length, maxCharacters));
  return { raw: { sourcePath: source.path, ...parsed } };
}

/** Why an article that is too long is refused. */
function tooLong(length: number | null, maxCharacters: number): string {
  const size = length === null ? "far more than" : `${length} characters, more than`;
  return `It is too long for one article: ${size} the limit of ${maxCharacters}. Split it, or raise --max-characters.`;
}

function refused({ path, bytes }: Source, reason: string): Reading {
  return { reject: { sourcePath: path, stage: "read", reason, firstBytes: firstCharacters(bytes) } };
}
