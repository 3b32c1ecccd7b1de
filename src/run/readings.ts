import { createReadStream } from "node:fs";
import { firstCharacters } from "../ingest/decode.js";
import { type Format, formatOf, isCompressed } from "../ingest/format.js";
import type { ReadOptions } from "../ingest/parsed.js";
import { articleReader, type Reading } from "../ingest/read.js";
import { gunzipped } from "./gunzip.js";
import { pageTools } from "./load-page-tools.js";
import { type SourceFile, standardInput } from "./sources.js";
import { codeOf, unreadable, whyUnreadable } from "./unreadable.js";

/** Bytes read at a time. */
const chunkLength = 262_144;

/** How a file is read. */
export interface ReadingOptions extends ReadOptions {
  /** Hears of the bytes of the file as they are read, of a compressed one as they lie on the disk. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Reads the articles of one file as a stream: what is held does not grow with their number. Never throws for what is
 * wrong with the file: an article that cannot be read comes as a reject, and so does a file that cannot be read on,
 * behind the articles that come before the damage.
 */
export async function* readingsFrom(file: SourceFile, options: ReadingOptions): AsyncGenerator<Reading> {
  const format = formatIn(file, options);
  const tools = format === "html" ? await pageTools() : null;
  const reader = articleReader({ path: file.sourcePath, format, pageTools: tools }, options);
  let firstBytes: string | null = null;
  try {
    for await (const chunk of bytesOf(file, options)) {
      if (firstBytes === null && isGzip(chunk)) {
        yield { reject: { ...unreadable(file.sourcePath, unexpectedGzip), firstBytes: firstCharacters(chunk) } };
        return;
      }
      firstBytes ??= firstCharacters(chunk);
      yield* reader.take(chunk);
      if (reader.isDone()) return;
    }
  } catch (error) {
    yield { reject: { ...unreadable(file.sourcePath, whyBroken(error)), firstBytes } };
    return;
  }
  yield* reader.end();
}

/** Standard input is JSONL unless the options say otherwise. */
function formatIn({ location, sourcePath }: SourceFile, { format }: ReadOptions): Format {
  return format ?? (location === standardInput ? "jsonl" : formatOf(location)) ?? formatOf(sourcePath) ?? "txt";
}

function bytesOf({ location }: SourceFile, { onBytes = () => {} }: ReadingOptions): AsyncIterable<Uint8Array> {
  if (location === standardInput) return counted(process.stdin, onBytes);
  const open = () => counted(createReadStream(location, { highWaterMark: chunkLength }), onBytes);
  return isCompressed(location) ? gunzipped(open) : open();
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** No text begins with these bytes. */
function isGzip(chunk: Uint8Array): boolean {
  return chunk[0] === 0x1f && chunk[1] === 0x8b;
}

const unexpectedGzip =
  "It is compressed with gzip. Let its name end in .gz; what is piped in must be decompressed first (gunzip -c).";

const damages: Readonly<Record<string, string>> = {
  Z_BUF_ERROR:
    "The gzip data break off. What came before was read, but not what they break off in. Get the file again.",
  Z_DATA_ERROR:
    "The gzip data are damaged, or no gzip data. What came before the damage was read, nothing behind it. Get the file again.",
};

function whyBroken(error: unknown): string {
  return damages[codeOf(error) ?? ""] ?? whyUnreadable(error);
}
