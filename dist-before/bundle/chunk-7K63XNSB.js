import {
  addTotals,
  dyadsOf,
  nameReader,
  noTotals,
  speakersOf,
  totalsOf
} from "./chunk-C33MJS2U.js";
import {
  readHead,
  readLine,
  readRecord
} from "./chunk-36EHQP2Q.js";
import {
  readAt,
  writeAll
} from "./chunk-YBCUCXZ3.js";
import {
  rejectOf
} from "./chunk-WIBLVEAX.js";
import {
  sha256
} from "./chunk-PHY6QT7F.js";
import {
  sectionTexts
} from "./chunk-AURHGFX2.js";
import {
  firstCharacters
} from "./chunk-W72YDXAI.js";
import {
  articleSections,
  daysOf,
  rejectKey,
  resolvedTables
} from "./chunk-PWHGC3RF.js";
import {
  articleKey,
  each,
  groupsOf
} from "./chunk-2YEJPQQ4.js";

// dist/run/batch/chunk.js
import { closeSync, openSync, rmSync } from "node:fs";
function writeChunk(path, texts) {
  const file = openSync(path, "w");
  try {
    let start = 0;
    return [...texts].map(([section, text]) => {
      const bytes = Buffer.from(text);
      writeAll(file, bytes);
      const written = { section, start, length: bytes.length };
      start += bytes.length;
      return written;
    });
  } finally {
    closeSync(file);
  }
}
function takeChunk(path, sections, output) {
  const file = openSync(path, "r");
  try {
    for (const { section, ...bytes } of sections)
      output.appendFrom(section, file, bytes);
  } finally {
    closeSync(file);
    rmSync(path);
  }
}

// dist/run/batch/record-files.js
import { closeSync as closeSync3, openSync as openSync3 } from "node:fs";
import { basename } from "node:path";

// dist/run/batch/line-file.js
import { closeSync as closeSync2, openSync as openSync2, readSync } from "node:fs";
var blockSize = 1 << 18;
function* linesOfFile(path) {
  const file = openSync2(path, "r");
  try {
    let held = Buffer.alloc(0);
    let start = 0;
    for (; ; ) {
      const block = Buffer.allocUnsafe(Math.max(blockSize, held.length));
      const length = readSync(file, block, 0, block.length, null);
      const bytes = Buffer.concat([held, block.subarray(0, length)]);
      let from = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
        yield { start: start + from, bytes: bytes.subarray(from, end) };
        from = end + 1;
      }
      held = bytes.subarray(from);
      start += from;
      if (length > 0)
        continue;
      if (held.length > 0)
        yield { start, bytes: held };
      return;
    }
  } finally {
    closeSync2(file);
  }
}

// dist/run/batch/record-files.js
function recordFiles(paths, store) {
  const rejects = store.sorter();
  const reject = (each2) => rejects.add(rejectKey(each2), each2);
  const found = store.sorter();
  for (const path of paths)
    scan(path, { found: (key, entry) => found.add(key, entry), reject });
  const entries = store.shelf();
  const byId = store.sorter();
  for (const [, entry] of found.sorted()) {
    byId.add(entry.docId, entries.size);
    entries.push(entry);
  }
  const open = openFiles();
  const firstOf = repeatedIn(groupsOf(byId.sorted()));
  for (const [again, first] of firstOf)
    reject(sameArticle(entries.get(again), entries.get(first), open.read));
  const kept = places(entries, firstOf);
  const headOf = ({ path, start, headLength }) => readHead(open.read(path, start, headLength));
  return {
    size: kept.size,
    place: kept.place,
    summaries: { size: kept.size, get: recent((article) => headOf(kept.place(article)).summary) },
    *rejects() {
      for (const [, each2] of rejects.sorted())
        yield each2;
    },
    close: open.close
  };
}
function recent(read) {
  const values = /* @__PURE__ */ new Map();
  return (index) => {
    const known = values.get(index);
    if (known !== void 0)
      return known;
    const value = read(index);
    values.set(index, value);
    if (values.size > mostRecent)
      values.delete(values.keys().next().value ?? -1);
    return value;
  };
}
var mostRecent = 100;
function scan(path, { found, reject }) {
  let number = 0;
  for (const { start, bytes: whole } of linesOfFile(path)) {
    number++;
    const bytes = whole.at(-1) === 13 ? whole.subarray(0, -1) : whole;
    if (bytes.length === 0)
      continue;
    const line = readLine(bytes);
    if ("head" in line) {
      const { docId, sourcePath } = line.head.summary;
      const { headLength, sum } = line;
      found(`${articleKey(line.head.summary)}\0${sum}`, {
        docId,
        sourcePath,
        path,
        start,
        length: bytes.length,
        headLength
      });
    } else if ("reject" in line)
      reject(line.reject);
    else {
      const firstBytes = firstCharacters(bytes);
      reject({ sourcePath: `${basename(path)}#${number}`, stage: "merge", reason: line.problem, firstBytes });
    }
  }
}
function repeatedIn(groups) {
  const firstOf = /* @__PURE__ */ new Map();
  for (const [, [first = 0, ...others]] of groups)
    for (const other of others)
      firstOf.set(other, first);
  return firstOf;
}
function sameArticle(again, first, read) {
  const [document] = readRecord(read(again.path, again.start, again.length)).tables.documents;
  const reason = `It is the same article as ${first.sourcePath}: same name, date and text. It was left out.`;
  return rejectOf({ sourcePath: again.sourcePath, text: document?.text ?? "" }, "ingest", reason);
}
function places(entries, left) {
  const size = entries.size - left.size;
  const paths = [];
  const numberOf = /* @__PURE__ */ new Map();
  const [files, lengths, headLengths] = [new Uint32Array(size), new Uint32Array(size), new Uint32Array(size)];
  const starts = new Float64Array(size);
  let index = -1;
  let article = 0;
  for (const { path, start, length, headLength } of each(entries)) {
    index++;
    if (left.has(index))
      continue;
    const file = numberOf.get(path) ?? paths.push(path) - 1;
    numberOf.set(path, file);
    files[article] = file;
    starts[article] = start;
    lengths[article] = length;
    headLengths[article] = headLength;
    article++;
  }
  const place = (article2) => ({
    path: paths[files[article2] ?? -1] ?? "",
    start: starts[article2] ?? 0,
    length: lengths[article2] ?? 0,
    headLength: headLengths[article2] ?? 0
  });
  return { size, place };
}
var mostOpen = 64;
function openFiles() {
  const open = /* @__PURE__ */ new Map();
  return {
    read(path, start, length) {
      const file = open.get(path) ?? openSync3(path, "r");
      open.delete(path);
      open.set(path, file);
      for (const [oldest, old] of open) {
        if (open.size <= mostOpen)
          break;
        closeSync3(old);
        open.delete(oldest);
      }
      return readAt(file, start, length);
    },
    close() {
      for (const file of open.values())
        closeSync3(file);
      open.clear();
    }
  };
}

// dist/run/batch/render.js
function render(articles, { read }) {
  const texts = /* @__PURE__ */ new Map();
  const totals = noTotals();
  const speakers = [];
  const dyads = [];
  const days = /* @__PURE__ */ new Set();
  for (const { place, links } of articles) {
    const record = readRecord(read(place.path, place.start, place.length));
    const tables = resolvedTables(record, links);
    for (const [section, text] of sectionTexts(articleSections(tables, sha256))) {
      texts.set(section, (texts.get(section) ?? "") + text);
    }
    addTotals(totals, totalsOf(tables));
    const nameOf = nameReader(links);
    for (const speaker of speakersOf(tables, nameOf))
      speakers.push(speaker);
    for (const dyad of dyadsOf(tables, nameOf))
      dyads.push(dyad);
    for (const day of daysOf(tables))
      days.add(day);
  }
  return { texts, totals, speakers, dyads, days: [...days] };
}
function renderChunk({ articles, path }) {
  const files = openFiles();
  try {
    const { texts, ...tallied } = render(articles, files);
    return { ...tallied, sections: writeChunk(path, texts) };
  } finally {
    files.close();
  }
}

export {
  linesOfFile,
  takeChunk,
  recordFiles,
  openFiles,
  render,
  renderChunk
};
