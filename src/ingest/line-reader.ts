import { headLength, joined, type Line, lineCutter } from "./lines.js";
import type { ReadOptions } from "./parsed.js";
import { type ArticleReader, mostBytes, type Reading } from "./reading.js";
import { utf8Stream } from "./utf8-stream.js";

/** Makes articles of the lines of a file, in UTF-8. */
export interface LineHandler {
  /** What is complete with this line. */
  readonly take: (line: Line) => Iterable<Reading>;
  /** What is left when there are no more lines; `head` is the beginning of the file, to recognize it by. */
  readonly end: (head: Uint8Array) => Iterable<Reading>;
  /** Whether no further line is wanted. */
  readonly isDone: () => boolean;
}

/** Reads a file of lines, in UTF-8 or UTF-16; lines that are longer than an article may be come cut. */
export function lineReader({ take, end, isDone }: LineHandler, options: ReadOptions): ArticleReader {
  const stream = utf8Stream();
  const cutter = lineCutter(mostBytes(options));
  let head = new Uint8Array(0);

  function* readingsIn(lines: Iterable<Line>): Generator<Reading> {
    for (const line of lines) {
      yield* take(line);
      if (isDone()) return;
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
      if (!isDone()) yield* end(head);
    },
    isDone,
  };
}
