import { joined } from "./lines.js";
import type { ReadOptions } from "./parsed.js";
import { type ArticleReader, mostBytes, type Place, type Reading, refused, tooLong } from "./reading.js";

/** Reads one article a file: all of its bytes are held, up to the limit. */
export function wholeReader(path: string, options: ReadOptions, read: (place: Place) => Reading): ArticleReader {
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
      yield read({ path, bytes: joined(pieces) });
    },
    isDone,
  };
}
