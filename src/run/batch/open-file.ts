import { createHash } from "node:crypto";
import { closeSync, fsyncSync, mkdirSync, openSync, readSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type { FileFacts } from "../../datasets/package.js";
import { type Stretch, writeAll } from "./file-bytes.js";

/** A file being written, with what is told of it when it is closed. */
export interface OpenFile {
  readonly path: string;
  readonly write: (bytes: Uint8Array) => void;
  readonly close: () => Omit<FileFacts, "path">;
  /** Closes the file if it is open. */
  readonly release: () => void;
}

/** Opens a file for writing, in a folder that is made when it is not there. */
export function openFile(path: string): OpenFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  let [bytes, lines] = [0, 0];
  let isOpen = true;
  const release = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    path,
    release,
    write(chunk) {
      writeAll(file, chunk);
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++;
    },
    close() {
      fsyncSync(file);
      release();
      return { bytes, lines, sha256: hash.digest("hex") };
    },
  };
}

/**
 * What bytes go through on their way from file to file. One is used again and again: memory outside the heap does not
 * hurry the collector, and a process that does little else would hold hundreds of megabytes of it.
 */
export function copyingBlock(): Buffer {
  return Buffer.allocUnsafe(1 << 20);
}

/** Appends a file that was being written to another, and removes it. */
export function appendSection(section: OpenFile, target: OpenFile, block: Buffer): void {
  const { bytes } = section.close();
  const file = openSync(section.path, "r");
  try {
    copy({ file, start: 0, length: bytes }, target, block);
  } finally {
    closeSync(file);
    rmSync(section.path);
  }
}

/** Copies a stretch of an open file through a block. Throws `RangeError` when the file ends before. */
export function copy({ file, start, length }: Stretch, to: OpenFile, block: Buffer): void {
  for (let done = 0; done < length; ) {
    const read = readSync(file, block, 0, Math.min(block.length, length - done), start + done);
    if (read === 0) throw new RangeError(`a file ends ${length - done} bytes early`);
    to.write(block.subarray(0, read));
    done += read;
  }
}
