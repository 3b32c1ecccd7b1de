import { closeSync, mkdirSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Shelf, Sorter, Store } from "../../graph/store.js";
import { linesOfFile } from "./line-file.js";

/** How much a disk store holds in memory. */
export interface DiskStoreOptions {
  /** Characters of rows that a sorter holds before it writes them down. */
  readonly sorterCharacters?: number;
  /** Sorted files that are read at the same time. */
  readonly sortedFiles?: number;
  /** Rows read last that a shelf holds. */
  readonly shelfRows?: number;
}

/** A store with files that must be closed. */
export interface DiskStore extends Store {
  /** Closes and removes its files; nothing of it is to be read any more. */
  readonly close: () => void;
}

/**
 * A store that keeps rows in files of a folder, which it makes: it holds some megabytes for each sorter and shelf, and
 * eight bytes for each row of a shelf, however many rows there are.
 */
export function diskStore(folder: string, options: DiskStoreOptions = {}): DiskStore {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let files = 0;
  const open: number[] = [];
  const nextPath = () => join(folder, String(files++));
  return {
    sorter: () => diskSorter(nextPath, options),
    shelf() {
      const file = openSync(nextPath(), "w+");
      open.push(file);
      return diskShelf(file, options);
    },
    close() {
      for (const file of open.splice(0)) closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Line = readonly [key: string, json: string];

/** Sorts by merging: full buffers go to sorted files, a line `["key",row]` each. */
function diskSorter<Row>(
  nextPath: () => string,
  { sorterCharacters = 4_000_000, sortedFiles = 32 }: DiskStoreOptions,
): Sorter<Row> {
  let held: Line[] = [];
  let characters = 0;
  let files: string[] = [];
  const spill = () => {
    files.push(writeSorted(nextPath(), held.sort(byKey)));
    held = [];
    characters = 0;
    if (files.length < sortedFiles) return;
    // Equal keys stay in the order they were added: the merged file is older than all that follow.
    const merged = writeSorted(nextPath(), mergedLines(files.map(readSorted)));
    for (const path of files) rmSync(path);
    files = [merged];
  };
  return {
    add(key, row) {
      const json = JSON.stringify(row);
      held.push([key, json]);
      characters += key.length + json.length;
      if (characters >= sorterCharacters) spill();
    },
    *sorted() {
      const sources = [...files.map(readSorted), held.sort(byKey)];
      // Safe: what was added was JSON of rows.
      for (const [key, json] of mergedLines(sources)) yield [key, JSON.parse(json) as Row];
      held = [];
      for (const path of files) rmSync(path);
    },
  };
}

function byKey([a]: Line, [b]: Line): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function writeSorted(path: string, lines: Iterable<Line>): string {
  const file = openSync(path, "w");
  try {
    let text = "";
    for (const [key, json] of lines) {
      text += `${JSON.stringify(key)}\t${json}\n`;
      if (text.length < 1 << 18) continue;
      writeAll(file, Buffer.from(text));
      text = "";
    }
    writeAll(file, Buffer.from(text));
  } finally {
    closeSync(file);
  }
  return path;
}

/** Writes all bytes: the system may take a part of them at a time. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(file, bytes, written);
}

function* readSorted(path: string): Generator<Line> {
  for (const { bytes } of linesOfFile(path)) {
    const line = bytes.toString("utf8");
    // JSON has no raw tab in it.
    const tab = line.indexOf("\t");
    yield [String(JSON.parse(line.slice(0, tab))), line.slice(tab + 1)];
  }
}

/** Merges sorted sources; of equal keys the earlier source comes first. */
function* mergedLines(sources: readonly Iterable<Line>[]): Generator<Line> {
  const heads = sources.flatMap((source, order) => {
    const lines = source[Symbol.iterator]();
    const first = lines.next();
    return first.done ? [] : [{ lines, order, line: first.value }];
  });
  while (heads.length > 0) {
    let least = 0;
    for (let index = 1; index < heads.length; index++) {
      const [one, best] = [heads[index], heads[least]];
      if (one && best && byKey(one.line, best.line) < 0) least = index;
    }
    const head = heads[least];
    if (!head) return;
    yield head.line;
    const next = head.lines.next();
    if (next.done) heads.splice(least, 1);
    else head.line = next.value;
  }
}

/** Rows one behind the other in a file; where each begins is held in memory. */
function diskShelf<Row>(file: number, { shelfRows = 2_000 }: DiskStoreOptions): Shelf<Row> {
  const recent = new Map<number, Row>();
  let starts = new Float64Array(1024);
  let size = 0;
  let pending: Buffer[] = [];
  let end = 0;
  let written = 0;
  const flush = () => {
    writeAllAt(file, Buffer.concat(pending), written);
    pending = [];
    written = end;
  };
  return {
    get size() {
      return size;
    },
    push(row) {
      const bytes = Buffer.from(JSON.stringify(row));
      if (size + 2 > starts.length) starts = grown(starts);
      end += bytes.length;
      starts[++size] = end;
      pending.push(bytes);
      if (end - written >= 1 << 18) flush();
    },
    get(index) {
      const known = recent.get(index);
      if (known !== undefined) {
        recent.delete(index);
        recent.set(index, known);
        return known;
      }
      if (!(index >= 0 && index < size)) throw new RangeError(`there is no row ${index} among ${size}`);
      if (pending.length > 0) flush();
      const [from = 0, to = 0] = [starts[index], starts[index + 1]];
      // Safe: what was written was JSON of a row.
      const row = JSON.parse(readAt(file, from, to - from).toString("utf8")) as Row;
      recent.set(index, row);
      if (recent.size > shelfRows) recent.delete(recent.keys().next().value ?? -1);
      return row;
    },
  };
}

function grown(numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function writeAllAt(file: number, bytes: Uint8Array, position: number): void {
  for (let written = 0; written < bytes.length; ) {
    written += writeSync(file, bytes, written, bytes.length - written, position + written);
  }
}

/** Reads bytes of an open file. Throws `RangeError` when it ends before. */
export function readAt(file: number, start: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0) throw new RangeError(`the file ends ${length - done} bytes early`);
    done += read;
  }
  return bytes;
}
