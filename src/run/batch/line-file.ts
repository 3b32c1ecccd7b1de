import { closeSync, openSync, readSync } from "node:fs";

/** A line of a file: where it begins, in bytes, and what it holds, the line end left out. */
export interface FileLine {
  readonly start: number;
  readonly bytes: Buffer;
}

const blockSize = 1 << 18;

/**
 * The lines of a file, read block by block into one buffer that grows to the longest line: the bytes of a line are good
 * until the next one is asked for.
 */
export function* linesOfFile(path: string): Generator<FileLine> {
  const file = openSync(path, "r");
  try {
    let buffer = Buffer.allocUnsafe(2 * blockSize);
    let [held, start] = [0, 0];
    for (;;) {
      if (buffer.length - held < blockSize) buffer = grown(buffer, held);
      const length = readSync(file, buffer, held, buffer.length - held, null);
      const filled = held + length;
      let from = 0;
      // What was held back has no line end.
      for (let end = lineEnd(buffer, held, filled); end >= 0; end = lineEnd(buffer, from, filled)) {
        yield { start: start + from, bytes: buffer.subarray(from, end) };
        from = end + 1;
      }
      if (length === 0) {
        if (held > 0) yield { start, bytes: buffer.subarray(0, held) };
        return;
      }
      buffer.copyWithin(0, from, filled);
      held = filled - from;
      start += from;
    }
  } finally {
    closeSync(file);
  }
}

function grown(buffer: Buffer<ArrayBuffer>, held: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafe(2 * buffer.length);
  buffer.copy(larger, 0, 0, held);
  return larger;
}

/** The place of the next line end; -1 when there is none before `limit`. */
function lineEnd(buffer: Buffer, from: number, limit: number): number {
  const end = buffer.subarray(from, limit).indexOf(0x0a);
  return end < 0 ? -1 : from + end;
}
