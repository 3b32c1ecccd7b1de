import { closeSync, openSync } from "node:fs";
import { basename } from "node:path";
import { rejectKey } from "../../datasets/corpus-rows.js";
import { type Reject, rejectOf } from "../../document/reject.js";
import { articleKey } from "../../graph/order.js";
import { each, groupsOf, type Rows, type Store } from "../../graph/store.js";
import type { ArticleSummary } from "../../graph/summary.js";
import { firstCharacters } from "../../ingest/decode.js";
import { byteReader } from "./file-bytes.js";
import { linesOfFile } from "./line-file.js";
import { readHead, readLine, readRecord } from "./record-line.js";

/** Where the line of an annotated article stands. */
export interface RecordPlace {
  readonly path: string;
  /** In bytes; `headLength` is the length of what linking needs of it. */
  readonly start: number;
  readonly length: number;
  readonly headLength: number;
}

/** Annotated articles in the order of `articleKey`, each once, and what could not be annotated. */
export interface RecordFiles {
  readonly size: number;
  readonly summaries: Rows<ArticleSummary>;
  readonly docIds: () => Iterable<string>;
  readonly place: (article: number) => RecordPlace;
  /** In the order of `byReject`; to be read once. */
  readonly rejects: () => Iterable<Reject>;
  readonly close: () => void;
}

interface Entry extends RecordPlace {
  readonly docId: string;
  readonly sourcePath: string;
}

/**
 * Finds the annotated articles in files of lines that `recordLine` has made, whatever the order of files and lines. Of
 * articles with the same id the first by `articleKey` is kept, the others become rejects, as do lines that are none.
 */
export function recordFiles(paths: readonly string[], store: Store): RecordFiles {
  const rejects = store.sorter<Reject>();
  const reject = (each: Reject) => rejects.add(rejectKey(each), each);
  const found = store.sorter<Entry>();
  for (const path of paths) scan(path, { found: (key, entry) => found.add(key, entry), reject });
  const entries = store.shelf<Entry>();
  const byId = store.sorter<number>();
  for (const [, entry] of found.sorted()) {
    byId.add(entry.docId, entries.size);
    entries.push(entry);
  }
  const open = openFiles();
  const firstOf = repeatedIn(groupsOf(byId.sorted()));
  for (const [again, first] of firstOf) reject(sameArticle(entries.get(again), entries.get(first), open.read));
  const kept = places(entries, firstOf);
  const headOf = ({ path, start, headLength }: RecordPlace) => readHead(open.read(path, start, headLength));
  return {
    size: kept.size,
    place: kept.place,
    summaries: { size: kept.size, get: recent((article) => headOf(kept.place(article)).summary) },
    *docIds() {
      let index = 0;
      for (const { docId } of each(entries)) if (!firstOf.has(index++)) yield docId;
    },
    *rejects() {
      for (const [, each] of rejects.sorted()) yield each;
    },
    close: open.close,
  };
}

/** Remembers what was read last: several rows are made of an article, one after the other. */
function recent<Value>(read: (index: number) => Value): (index: number) => Value {
  const values = new Map<number, Value>();
  return (index) => {
    const known = values.get(index);
    if (known !== undefined) return known;
    const value = read(index);
    values.set(index, value);
    if (values.size > mostRecent) values.delete(values.keys().next().value ?? -1);
    return value;
  };
}

const mostRecent = 100;

interface Scan {
  readonly found: (key: string, entry: Entry) => void;
  readonly reject: (reject: Reject) => void;
}

function scan(path: string, { found, reject }: Scan): void {
  let number = 0;
  for (const { start, bytes: whole } of linesOfFile(path)) {
    number++;
    const bytes = whole.at(-1) === 0x0d ? whole.subarray(0, -1) : whole;
    if (bytes.length === 0) continue;
    const line = readLine(bytes);
    if ("head" in line) {
      const { docId, sourcePath } = line.head.summary;
      const { headLength, sum } = line;
      // Of lines that differ in what no key tells, say the title, always the same comes first.
      found(`${articleKey(line.head.summary)}\u0000${sum}`, {
        docId,
        sourcePath,
        path,
        start,
        length: bytes.length,
        headLength,
      });
    } else if ("reject" in line) reject(line.reject);
    else {
      const firstBytes = firstCharacters(bytes);
      reject({ sourcePath: `${basename(path)}#${number}`, stage: "merge", reason: line.problem, firstBytes });
    }
  }
}

/** For each article that is not the first with its id, the first. */
function repeatedIn(groups: Iterable<readonly [string, readonly number[]]>): Map<number, number> {
  const firstOf = new Map<number, number>();
  for (const [, [first = 0, ...others]] of groups) for (const other of others) firstOf.set(other, first);
  return firstOf;
}

function sameArticle(again: Entry, first: Entry, read: OpenFiles["read"]): Reject {
  const [document] = readRecord(read(again.path, again.start, again.length)).tables.documents;
  const reason = `It is the same article as ${first.sourcePath}: same name, date and text. It was left out.`;
  return rejectOf({ sourcePath: again.sourcePath, text: document?.text ?? "" }, "ingest", reason);
}

/** The places of the entries that stay, twenty bytes each. */
function places(entries: Rows<Entry>, left: ReadonlyMap<number, unknown>) {
  const size = entries.size - left.size;
  const paths: string[] = [];
  const numberOf = new Map<string, number>();
  const [files, lengths, headLengths] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const starts = new Float64Array(size);
  let index = -1;
  let article = 0;
  for (const { path, start, length, headLength } of each(entries)) {
    index++;
    if (left.has(index)) continue;
    const file = numberOf.get(path) ?? paths.push(path) - 1;
    numberOf.set(path, file);
    files[article] = file;
    starts[article] = start;
    lengths[article] = length;
    headLengths[article] = headLength;
    article++;
  }
  const place = (article: number): RecordPlace => ({
    path: paths[files[article] ?? -1] ?? "",
    start: starts[article] ?? 0,
    length: lengths[article] ?? 0,
    headLength: headLengths[article] ?? 0,
  });
  return { size, place };
}

/** Files kept open for reading here and there. */
export interface OpenFiles {
  /** What it gives is good until the next call. */
  readonly read: (path: string, start: number, length: number) => Buffer;
  readonly close: () => void;
}

const mostOpen = 64;

/** Keeps the files read last open. */
export function openFiles(): OpenFiles {
  const open = new Map<string, number>();
  const read = byteReader();
  return {
    read(path, start, length) {
      const file = open.get(path) ?? openSync(path, "r");
      open.delete(path);
      open.set(path, file);
      for (const [oldest, old] of open) {
        if (open.size <= mostOpen) break;
        closeSync(old);
        open.delete(oldest);
      }
      return read({ file, start, length });
    },
    close() {
      for (const file of open.values()) closeSync(file);
      open.clear();
    },
  };
}
