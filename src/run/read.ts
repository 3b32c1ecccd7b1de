import { open } from "node:fs/promises";
import { firstCharacters } from "../ingest/decode.js";
import type { ReadOptions } from "../ingest/parsed.js";
import { type Reading, readingsOf, tooLong } from "../ingest/read.js";
import { type SourceFile, unreadable, whyUnreadable } from "./find.js";

/** Reads the articles of one file. Never throws: what cannot be read comes back as a reject. */
export async function readSource(
  { location, sourcePath }: SourceFile,
  options: ReadOptions,
): Promise<Iterable<Reading>> {
  try {
    const file = await open(location);
    try {
      const { size } = await file.stat();
      if (/\.txt$/iu.test(location) && size > options.maxCharacters * 4 + 1_000_000) {
        const { buffer, bytesRead } = await file.read(new Uint8Array(320), 0, 320, 0);
        const firstBytes = firstCharacters(buffer.subarray(0, bytesRead));
        return [{ reject: { sourcePath, stage: "read", reason: tooLong(null, options.maxCharacters), firstBytes } }];
      }
      return readingsOf(sourcePath, await file.readFile(), options);
    } finally {
      await file.close();
    }
  } catch (error) {
    return [{ reject: unreadable(sourcePath, whyUnreadable(error)) }];
  }
}
