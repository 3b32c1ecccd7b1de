import { readSync, writeSync } from "node:fs";

/** Writes all bytes where an open file stands: the system may take a part of them at a time. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

/** Writes all bytes at a place of an open file. */
export function writeAllAt(file: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written, bytes.length - written, position + written);
  }
}

/** Reads bytes of open files into one buffer that grows: what it gives is good until the next call. Throws `RangeError` when a file ends before. */
export function byteReader(): (stretch: Stretch) => Buffer {
  let bytes = Buffer.allocUnsafe(aheadLength);
  return (stretch) => {
    if (stretch.length > bytes.length) bytes = Buffer.allocUnsafe(2 * stretch.length);
    fill(bytes, stretch);
    return bytes.subarray(0, stretch.length);
  };
}

/** Bytes read at a time of texts that are asked for one behind the other. */
const aheadLength = 1 << 16;

/**
 * Reads short texts of an open file, in UTF-8, into one buffer. Behind a text that begins where the one before it ended
 * more is read at once, up to `size`, the length of what has been written of the file. Throws `RangeError` when the file
 * ends before.
 */
export function textReader(file: number, size: () => number): (start: number, length: number) => string {
  let bytes = Buffer.allocUnsafe(aheadLength);
  /** What the buffer holds of the file. */
  let held = { start: 0, end: 0 };
  let lastEnd = 0;
  return (start, length) => {
    const end = start + length;
    if (start < held.start || end > held.end) {
      const wanted = start === lastEnd ? Math.max(length, Math.min(aheadLength, size() - start)) : length;
      if (wanted > bytes.length) bytes = Buffer.allocUnsafe(wanted * 2);
      fill(bytes, { file, start, length: wanted });
      held = { start, end: start + wanted };
    }
    lastEnd = end;
    return bytes.toString("utf8", start - held.start, end - held.start);
  };
}

/** A stretch of an open file, in bytes. */
export interface Stretch {
  readonly file: number;
  readonly start: number;
  readonly length: number;
}

function fill(bytes: Buffer, { file, start, length }: Stretch): void {
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0) throw new RangeError(`the file ends ${length - done} bytes early`);
    done += read;
  }
}
