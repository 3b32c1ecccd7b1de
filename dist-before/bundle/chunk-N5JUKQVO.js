import {
  peakMegabytes,
  stopwatch
} from "./chunk-7TB3XIE4.js";
import {
  articlesShown,
  checkFolders,
  digest
} from "./chunk-VGFGHFU3.js";
import {
  isFileName
} from "./chunk-IFLMEJAK.js";
import {
  Interrupted,
  isDeath,
  isOfLimit,
  passOn,
  startPool,
  usualSeconds
} from "./chunk-QWDCSJOP.js";
import {
  articlesIn,
  inOrder,
  noInput
} from "./chunk-FPILLYUT.js";
import {
  readableEndings
} from "./chunk-JVZMIWI2.js";
import {
  companionFiles,
  dataPackage
} from "./chunk-QI4NSQLB.js";
import {
  corpusLinks
} from "./chunk-5IBKUAOX.js";
import {
  linkCorpus
} from "./chunk-FCAALXFR.js";
import {
  inWordsOfDisk
} from "./chunk-TPHUPVZV.js";
import {
  linesOfFile,
  openFiles,
  recordFiles,
  render,
  renderChunk,
  takeChunk
} from "./chunk-7K63XNSB.js";
import {
  addTotals,
  byTimes,
  count,
  noTotals
} from "./chunk-C33MJS2U.js";
import {
  readLine,
  readRecord,
  recorderWith,
  writePart
} from "./chunk-36EHQP2Q.js";
import {
  configurationKey,
  configured,
  readAt,
  removeUnfinished,
  writeAll,
  writeAllAt,
  writeWhole
} from "./chunk-YBCUCXZ3.js";
import {
  batchesOf,
  charactersOf,
  partName
} from "./chunk-7XRHUH6S.js";
import {
  sha256
} from "./chunk-PHY6QT7F.js";
import {
  sectionFiles,
  sectionTexts
} from "./chunk-AURHGFX2.js";
import {
  daySections,
  rejectRowMaker,
  resolvedTables
} from "./chunk-PWHGC3RF.js";
import {
  loadGazetteer
} from "./chunk-KTFPAT4G.js";
import {
  groupsOf
} from "./chunk-2YEJPQQ4.js";
import {
  packageVersions
} from "./chunk-EB7ENSFH.js";
import {
  codeOf
} from "./chunk-DX3I3A5X.js";
import {
  UsageError
} from "./chunk-TMIQRTPX.js";

// dist/run/extract.js
import { existsSync as existsSync2, mkdirSync as mkdirSync6, rmSync as rmSync8 } from "node:fs";
import { join as join7 } from "node:path";

// dist/run/batch/annotate-all.js
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

// dist/run/batch/kept-part.js
import { existsSync } from "node:fs";
function keptPart(path, readings) {
  if (!existsSync(path))
    return null;
  let [articles, rejects] = [0, 0];
  for (const { bytes } of linesOfFile(path)) {
    const line = readLine(bytes);
    if ("problem" in line || "reject" in line && isOfLimit(line.reject))
      return null;
    if ("reject" in line)
      rejects++;
    else
      articles++;
  }
  if (articles + rejects !== readings.length)
    return null;
  const characters = readings.reduce((sum, reading) => sum + charactersOf(reading), 0);
  return { articles, rejects, characters, words: 0 };
}

// dist/run/batch/annotate-all.js
async function annotateAll(readings, options) {
  const { folder, signal } = options;
  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder);
  const before = new Set(readdirSync(folder));
  const { batches, isSmall } = await lookedAhead(batchesOf(untilStopped(readings, signal)));
  const workers = options.workers ?? (isSmall ? 0 : options.processors);
  const pool = workers === 0 ? null : startPool({ ...options, workers });
  const stop = () => void pool?.close();
  signal.addEventListener("abort", stop);
  try {
    const { parts, ...annotated } = await annotateBatches(batches, { ...options, pool, workers });
    return { ...annotated, parts, removed: removeOthers(folder, before, parts), pool, workers };
  } catch (error) {
    await pool?.close();
    throw signal.aborted ? new Interrupted() : error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
async function annotateBatches(batches, options) {
  const { shard, signal, workers, onPart, configuration } = options;
  const key = configurationKey(configuration);
  const input = createHash("sha256").update(key);
  const parts = [];
  let kept = 0;
  const own2 = ownBatches(named(batches, key), { shard, note: ({ name }) => input.update(name) });
  for await (const { name, totals, isKept } of inOrder(own2, Math.max(1, workers * 4), annotator(options, key))) {
    if (signal.aborted)
      break;
    parts.push(name);
    if (isKept)
      kept++;
    onPart(totals, isKept);
  }
  if (signal.aborted)
    throw new Interrupted();
  return { parts, kept, input: input.digest("hex") };
}
async function* named(batches, key) {
  for await (const batch of batches)
    yield { ...batch, name: partName(batch, key) };
}
async function* ownBatches(batches, { shard, note }) {
  for await (const batch of batches) {
    note(batch);
    if (shard === null || batch.number % shard.of === shard.index)
      yield batch;
  }
}
async function* untilStopped(readings, signal) {
  for await (const reading of readings) {
    if (signal.aborted)
      return;
    yield reading;
  }
}
var smallCorpus = 3e5;
async function lookedAhead(batches) {
  const first = [];
  let characters = 0;
  for (let isSmall = false; !isSmall && characters < smallCorpus; ) {
    const next = await batches.next();
    if (next.done)
      isSmall = true;
    else {
      first.push(next.value);
      characters += next.value.readings.reduce((sum, reading) => sum + charactersOf(reading), 0);
    }
    if (isSmall)
      return { isSmall, batches: joined(first, batches) };
  }
  return { isSmall: false, batches: joined(first, batches) };
}
async function* joined(first, rest) {
  yield* first;
  yield* rest;
}
function annotator({ pool, configuration, folder, signal }, key) {
  let recorder = null;
  return async ({ name, readings }) => {
    const kept = keptPart(join(folder, name), readings);
    if (kept)
      return { name, totals: kept, isKept: true };
    const target = { folder, name };
    if (pool)
      return { name, isKept: false, totals: await pool.annotate({ configuration, key, readings, target }) };
    await passOn(signal);
    recorder ??= recorderWith(configuration);
    return { name, isKept: false, totals: writePart(readings, target, { record: recorder }) };
  };
}
function removeOthers(folder, before, parts) {
  const own2 = new Set(parts);
  const others = [...before].filter((name) => name.startsWith("part-") && !own2.has(name));
  for (const name of others)
    rmSync(join(folder, name));
  return others.length;
}

// dist/run/batch/compose-into.js
import { mkdirSync as mkdirSync5 } from "node:fs";
import { join as join4 } from "node:path";

// dist/run/batch/compose.js
var firstFile = "summary.md";
var articlesAtOnce = 50;
async function compose(records, options) {
  const { store, output, gazetteer } = options;
  const clock = stopwatch();
  const linked = linkCorpus(records.summaries, store, { gazetteer, sha256 });
  const links = corpusLinks(records.summaries, linked, { store, sha256 });
  const graph = clock();
  await passOn(options.signal);
  const append = (rows) => output.append(sectionTexts(rows));
  const totals = noTotals();
  const entities = {};
  const [speakers, dyads] = [store.sorter(), store.sorter()];
  const days = /* @__PURE__ */ new Set();
  const placeOf = (article) => ({ place: records.place(article), links: links.ofArticle(article) });
  for await (const tallied of options.renderAll(chunks(records.size, placeOf))) {
    addTotals(totals, tallied.totals);
    for (const name of tallied.speakers)
      speakers.add(name, null);
    for (const name of tallied.dyads)
      dyads.add(name, null);
    for (const day of tallied.days)
      days.add(day);
  }
  for (const rows of links.sections()) {
    append(rows);
    for (const row of rows.get("entities") ?? [])
      count(entities, row.entity_type);
  }
  for (const day of [...days].sort())
    append(daySections(day));
  const rejects = appendRejects(records.rejects(), append, options);
  const counts = { ...totals, entities, rejects: rejects.total };
  const shown = Array.from({ length: Math.min(articlesShown, records.size) }, (_, article) => placeOf(article));
  const files = [...output.finish(), ...[...companionFiles()].map(([path, content]) => output.write(path, content))];
  const summary = digest({
    counts,
    speakers: most(speakers),
    dyads: most(dyads),
    articles: shownArticles(shown),
    rejects: rejects.first
  });
  files.push(output.write("datapackage.json", dataPackage(files)), output.write(firstFile, summary));
  return { counts, files, seconds: { graph, datasets: clock() - graph } };
}
function* chunks(size, itemAt) {
  for (let start = 0; start < size; start += articlesAtOnce) {
    const length = Math.min(articlesAtOnce, size - start);
    yield Array.from({ length }, (_, index) => itemAt(start + index));
  }
}
function appendRejects(rejects, append, { onReject }) {
  const rowOf = rejectRowMaker(sha256);
  const first = [];
  let total = 0;
  for (const reject of rejects) {
    append(/* @__PURE__ */ new Map([["rejects", [rowOf(reject)]]]));
    onReject(reject);
    if (total++ < articlesShown)
      first.push(reject);
  }
  return { total, first };
}
var leadersShown = 10;
function most(names) {
  let leaders = [];
  for (const [name, all] of groupsOf(names.sorted())) {
    leaders.push([name, all.length]);
    if (leaders.length > 1e3)
      leaders = leaders.sort(byTimes).slice(0, leadersShown);
  }
  return leaders.sort(byTimes).slice(0, leadersShown);
}
function shownArticles(articles) {
  const files = openFiles();
  try {
    return articles.map(({ place, links }) => {
      const record = readRecord(files.read(place.path, place.start, place.length));
      return { tables: resolvedTables(record, links), storyStart: record.storyStart, links };
    });
  } finally {
    files.close();
  }
}

// dist/run/batch/disk-store.js
import { closeSync as closeSync2, mkdirSync as mkdirSync2, openSync as openSync2, rmSync as rmSync3 } from "node:fs";
import { join as join2 } from "node:path";

// dist/run/batch/disk-shelf.js
var blockSize = 1 << 18;
function diskShelf(file, { shelfRows = 2e3 }) {
  const recent = /* @__PURE__ */ new Map();
  let starts = new Float64Array(1024);
  let size = 0;
  let pending = [];
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
      if (size + 2 > starts.length)
        starts = grown(starts);
      end += bytes.length;
      starts[++size] = end;
      pending.push(bytes);
      if (end - written >= blockSize)
        flush();
    },
    get(index) {
      const known = recent.get(index);
      if (known !== void 0) {
        recent.delete(index);
        recent.set(index, known);
        return known;
      }
      if (!(Number.isInteger(index) && index >= 0 && index < size)) {
        throw new RangeError(`there is no row ${index} among ${size}`);
      }
      if (pending.length > 0)
        flush();
      const [from = 0, to = 0] = [starts[index], starts[index + 1]];
      const row = JSON.parse(readAt(file, from, to - from).toString("utf8"));
      recent.set(index, row);
      if (recent.size > shelfRows)
        recent.delete(recent.keys().next().value ?? -1);
      return row;
    }
  };
}
function grown(numbers) {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

// dist/run/batch/disk-sorter.js
import { closeSync, openSync, rmSync as rmSync2 } from "node:fs";

// dist/run/batch/merged.js
function byKey([a], [b]) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function* mergedLines(sources) {
  const open = sources.map((source) => source[Symbol.iterator]());
  try {
    const heap = headsOf(open).sort(byHead);
    for (let [head] = heap; head; [head] = heap) {
      yield head.line;
      advance(heap, head);
    }
  } finally {
    for (const lines of open)
      lines.return?.();
  }
}
function headsOf(open) {
  return open.flatMap((lines, order) => {
    const first = lines.next();
    return first.done ? [] : [{ lines, order, line: first.value }];
  });
}
function advance(heap, head) {
  const next = head.lines.next();
  if (!next.done)
    head.line = next.value;
  else {
    const last = heap.pop();
    if (last && last !== head)
      heap[0] = last;
  }
  sink(heap);
}
function byHead(a, b) {
  return byKey(a.line, b.line) || a.order - b.order;
}
function sink(heap) {
  for (let index = 0; ; ) {
    const least = leastOf(heap, [index, 2 * index + 1, 2 * index + 2]);
    if (least === index)
      return;
    const [one, other] = [heap[index], heap[least]];
    if (!one || !other)
      return;
    heap[index] = other;
    heap[least] = one;
    index = least;
  }
}
function leastOf(heap, [index = 0, ...children]) {
  let least = index;
  for (const child of children) {
    const [one, best] = [heap[child], heap[least]];
    if (one && best && byHead(one, best) < 0)
      least = child;
  }
  return least;
}

// dist/run/batch/disk-sorter.js
function diskSorter(nextPath, { sorterCharacters = 4e6, sortedFiles = 32 }) {
  let held = [];
  let characters = 0;
  const sizes = [];
  const keep = (path, size) => {
    const files = sizes[size] ?? [];
    sizes[size] = files;
    files.push(path);
    if (files.length < sortedFiles)
      return;
    const merged = writeSorted(nextPath(), mergedLines(files.map(readSorted)));
    for (const each of files.splice(0))
      rmSync2(each);
    keep(merged, size + 1);
  };
  return {
    add(key, row) {
      const json = JSON.stringify(row);
      held.push([key, json]);
      characters += key.length + json.length;
      if (characters < sorterCharacters)
        return;
      const full = held.sort(byKey);
      held = [];
      characters = 0;
      keep(writeSorted(nextPath(), full), 0);
    },
    *sorted() {
      const files = [...sizes].reverse().flat();
      for (const [key, json] of mergedLines([...files.map(readSorted), held.sort(byKey)])) {
        yield [key, JSON.parse(json)];
      }
      held = [];
      for (const path of files)
        rmSync2(path);
    }
  };
}
var blockCharacters = 1 << 18;
function writeSorted(path, lines) {
  const file = openSync(path, "w");
  try {
    let text = "";
    for (const [key, json] of lines) {
      text += `${JSON.stringify(key)}	${json}
`;
      if (text.length < blockCharacters)
        continue;
      writeAll(file, Buffer.from(text));
      text = "";
    }
    writeAll(file, Buffer.from(text));
  } finally {
    closeSync(file);
  }
  return path;
}
function* readSorted(path) {
  for (const { bytes } of linesOfFile(path)) {
    const line = bytes.toString("utf8");
    const tab = line.indexOf("	");
    yield [String(JSON.parse(line.slice(0, tab))), line.slice(tab + 1)];
  }
}

// dist/run/batch/disk-store.js
function diskStore(folder, options = {}) {
  rmSync3(folder, { recursive: true, force: true });
  mkdirSync2(folder, { recursive: true });
  let files = 0;
  const open = [];
  const nextPath = () => join2(folder, String(files++));
  return {
    sorter: () => diskSorter(nextPath, options),
    shelf() {
      const file = openSync2(nextPath(), "w+");
      open.push(file);
      return diskShelf(file, options);
    },
    close() {
      for (const file of open.splice(0))
        closeSync2(file);
      rmSync3(folder, { recursive: true, force: true });
    }
  };
}

// dist/run/batch/output-folder.js
import { mkdirSync as mkdirSync4, renameSync, rmSync as rmSync5 } from "node:fs";
import { dirname as dirname2, join as join3 } from "node:path";

// dist/run/batch/open-file.js
import { createHash as createHash2 } from "node:crypto";
import { closeSync as closeSync3, fsyncSync, mkdirSync as mkdirSync3, openSync as openSync3, readSync, rmSync as rmSync4 } from "node:fs";
import { dirname } from "node:path";
var blockSize2 = 1 << 20;
function openFile(path) {
  mkdirSync3(dirname(path), { recursive: true });
  const file = openSync3(path, "w");
  const hash = createHash2("sha256");
  let [bytes, lines] = [0, 0];
  let isOpen = true;
  const release = () => {
    if (isOpen)
      closeSync3(file);
    isOpen = false;
  };
  return {
    path,
    release,
    write(chunk) {
      writeAll(file, chunk);
      hash.update(chunk);
      bytes += chunk.length;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1))
        lines++;
    },
    close() {
      fsyncSync(file);
      release();
      return { bytes, lines, sha256: hash.digest("hex") };
    }
  };
}
function appendSection(section, target) {
  const { bytes } = section.close();
  const file = openSync3(section.path, "r");
  try {
    copy(file, { start: 0, length: bytes }, target);
  } finally {
    closeSync3(file);
    rmSync4(section.path);
  }
}
function copy(from, { start, length }, to) {
  const block = Buffer.allocUnsafe(Math.min(blockSize2, length));
  for (let done = 0; done < length; ) {
    const read = readSync(from, block, 0, Math.min(block.length, length - done), start + done);
    if (read === 0)
      throw new RangeError(`a file ends ${length - done} bytes early`);
    to.write(block.subarray(0, read));
    done += read;
  }
}

// dist/run/batch/output-folder.js
function outputFolder(out, work) {
  const made = [];
  const sections = /* @__PURE__ */ new Map();
  mkdirSync4(work, { recursive: true });
  const own2 = new Map(sectionFiles.flatMap(({ path, parts }) => parts.length === 1 ? [[sectionOf(parts[0]), path]] : []));
  const sectionFile = (section) => {
    const known = sections.get(section);
    if (known)
      return known;
    const file2 = openFile(join3(work, own2.get(section) ?? section.replaceAll("/", "_")));
    sections.set(section, file2);
    return file2;
  };
  const file = (path, fill) => {
    const target = openFile(join3(work, path));
    try {
      fill(target);
      made.push(path);
      return { path, ...target.close() };
    } finally {
      target.release();
    }
  };
  return {
    append(texts) {
      for (const [section, text] of texts)
        if (text !== "")
          sectionFile(section).write(Buffer.from(text));
    },
    appendFrom(section, from, { start, length }) {
      if (length > 0)
        copy(from, { start, length }, sectionFile(section));
    },
    write: (path, content) => file(path, (target) => target.write(Buffer.from(content))),
    finish: () => sectionFiles.map(({ path, parts }) => {
      if (own2.get(sectionOf(parts[0])) === path) {
        made.push(path);
        return { path, ...sectionFile(sectionOf(parts[0])).close() };
      }
      return file(path, (target) => {
        for (const part of parts) {
          if ("text" in part)
            target.write(Buffer.from(part.text));
          else
            appendSection(sectionFile(part.section), target);
        }
      });
    }),
    publish: () => publish(made, { out, work }),
    close() {
      for (const section of sections.values())
        section.release();
    }
  };
}
function sectionOf(part) {
  return part && "section" in part ? part.section : "";
}
function publish(made, { out, work }) {
  rmSync5(join3(out, made.at(-1) ?? ""), { force: true });
  for (const path of made) {
    mkdirSync4(dirname2(join3(out, path)), { recursive: true });
    renameSync(join3(work, path), join3(out, path));
  }
  rmSync5(work, { recursive: true, force: true });
}

// dist/run/batch/compose-into.js
async function composeInto(target) {
  const { paths, out, work, pool, signal, onReject = () => {
  } } = target;
  const store = diskStore(join4(work, "store"));
  const records = recordFiles(paths, store);
  const output = outputFolder(out, join4(work, "output"));
  const renderAll = pool ? inPool(pool, output, target) : (chunks2) => here(chunks2, output, signal);
  try {
    const gazetteer = loadGazetteer();
    const composed = await compose(records, { store, output, gazetteer, renderAll, signal, onReject });
    return {
      ...composed,
      publish({ path, content }) {
        output.write(path, content);
        output.publish();
      }
    };
  } finally {
    output.close();
    records.close();
    store.close();
  }
}
async function* here(chunks2, output, signal) {
  const files = openFiles();
  try {
    for (const chunk of chunks2) {
      await passOn(signal);
      const { texts, ...tallied } = render(chunk, files);
      output.append(texts);
      yield tallied;
    }
  } finally {
    files.close();
  }
}
function inPool(pool, output, { work, workers, signal }) {
  const folder = join4(work, "chunks");
  mkdirSync5(folder, { recursive: true });
  return async function* (chunks2) {
    let number = 0;
    const rendered = inOrder(chunks2, workers * 3, async (articles) => {
      const path = join4(folder, String(number++));
      return { path, ...await renderedIn(pool, { articles, path }) };
    });
    for await (const { path, sections, ...tallied } of rendered) {
      if (signal.aborted)
        throw new Interrupted();
      takeChunk(path, sections, output);
      yield tallied;
    }
  };
}
async function renderedIn(pool, task) {
  try {
    return await pool.render(task);
  } catch (error) {
    if (isDeath(error))
      return renderChunk(task);
    throw error;
  }
}

// dist/run/batch/lock.js
import { closeSync as closeSync4, openSync as openSync4, readFileSync, rmSync as rmSync6, statSync, writeSync } from "node:fs";
import { join as join5, resolve } from "node:path";
var own = /* @__PURE__ */ new Set();
function lockFolder(folder) {
  const path = resolve(folder, ".dateline.lock");
  for (let tries = 0; !isTaken(path); tries++) {
    const holder = holderOf(path);
    if (isAlive(holder, path) || tries > 2) {
      throw new UsageError(`The folder ${folder} is being written by another run (process ${holder.pid ?? "unknown"}).`, `Wait for it, or name another folder with --out DIR. If there is no such run, remove ${join5(folder, ".dateline.lock")}.`);
    }
    rmSync6(path, { force: true });
  }
  own.add(path);
  return () => {
    rmSync6(path, { force: true });
    own.delete(path);
  };
}
function isTaken(path) {
  let file;
  try {
    file = openSync4(path, "wx");
  } catch (error) {
    if (codeOf(error) === "EEXIST")
      return false;
    throw error;
  }
  try {
    writeSync(file, `${process.pid} ${startOf(process.pid) ?? ""}`);
    return true;
  } catch (error) {
    rmSync6(path, { force: true });
    throw error;
  } finally {
    closeSync4(file);
  }
}
var youngMilliseconds = 5e3;
function holderOf(path) {
  try {
    const [, pid, start = ""] = /^(\d{1,10})(?: (\d{0,20}))?$/u.exec(readFileSync(path, "utf8")) ?? [];
    const isYoung = Date.now() - statSync(path).mtimeMs < youngMilliseconds;
    return { pid: pid === void 0 ? null : Number(pid), start: start === "" ? null : start, isYoung };
  } catch {
    return { pid: null, start: null, isYoung: false };
  }
}
function isAlive({ pid, start, isYoung }, path) {
  if (pid === null)
    return isYoung;
  if (pid === process.pid)
    return own.has(path);
  if (start !== null && startOf(pid) !== null && startOf(pid) !== start)
    return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
function startOf(pid) {
  try {
    const facts = readFileSync(`/proc/${pid}/stat`, "utf8");
    return facts.slice(facts.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

// dist/run/batch/shard.js
import { readFileSync as readFileSync2, rmSync as rmSync7 } from "node:fs";
import { join as join6 } from "node:path";
import { z } from "zod";
var shardFile = "shard.json";
var manifestSchema = z.object({
  /** Tells versions, models and lexicons apart. */
  configuration: z.string(),
  /** Tells corpora apart. */
  input: z.string(),
  index: z.int().nonnegative(),
  of: z.int().positive(),
  /** Names of the files in its folder `parts`. */
  parts: z.array(z.string().refine(isFileName)).readonly()
});
function writeShard(folder, { shard, configuration, input, parts }) {
  const manifest = { configuration: configurationKey(configuration), input, ...shard, parts };
  writeWhole(join6(folder, shardFile), (write) => write(`${JSON.stringify(manifest, null, 2)}
`));
}
function forgetShard(folder) {
  rmSync7(join6(folder, shardFile), { force: true });
}
function readShard(folder) {
  const path = join6(folder, shardFile);
  try {
    return manifestSchema.parse(JSON.parse(readFileSync2(path, "utf8")));
  } catch (error) {
    if (codeOf(error) === "ENOENT")
      return null;
    throw new UsageError(`${path} cannot be read.`, "Run dateline extract --shard again for this folder.");
  }
}
function checkShards(shards) {
  const [first] = shards.values();
  if (!first)
    return;
  const seen = /* @__PURE__ */ new Map();
  for (const [folder, shard] of shards) {
    const difference = differenceOf(shard, first);
    if (difference !== null)
      throw unlike(`${folder} ${difference}.`);
    const { index, of } = shard;
    const before = seen.get(index);
    if (before !== void 0)
      throw unlike(`${folder} and ${before} are both shard ${index + 1} of ${of}.`);
    seen.set(index, folder);
  }
  checkComplete(seen, first.of);
}
function differenceOf({ of, configuration, input }, first) {
  if (of !== first.of)
    return `is one of ${of} shards, others are of ${first.of}`;
  if (configuration !== first.configuration) {
    return "was annotated with another version, model or lexicon than the first shard";
  }
  return input === first.input ? null : "was made of other articles than the first shard";
}
var namedAtMost = 10;
function checkComplete(seen, of) {
  const missing = Array.from({ length: of }, (_, index) => index).filter((index) => !seen.has(index));
  if (missing.length === 0)
    return;
  const names = missing.slice(0, namedAtMost).map((index) => `${index + 1}/${of}`);
  const more = missing.length > namedAtMost ? ", …" : "";
  throw unlike(`Of ${of} shards ${missing.length} are missing: ${names.join(", ")}${more}.`);
}
function unlike(problem) {
  return new UsageError(problem, "Merge the folders of one run: dateline extract PATH… --shard 1/3 --out DIR, and so on.");
}

// dist/run/manifest.js
function manifestOf(input) {
  const { options, configuration, startedAt, found, lexicons, counts, seconds, files } = input;
  return {
    dateline: configuration.dateline,
    dependencies: packageVersions().dependencies,
    models: configuration.models,
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    started_at: startedAt.toISOString(),
    seconds: Object.fromEntries(Object.entries(seconds).map(([name, value]) => [name, Number(value.toFixed(3))])),
    peak_megabytes: Math.round(peakMegabytes()),
    options,
    input_files: found.files,
    skipped_files: { number: found.skipped, first: found.skippedFirst },
    lexicons,
    articles: counts.articles,
    characters: counts.characters,
    rejects: counts.rejects,
    files: Object.fromEntries(files.map(({ path, ...facts }) => [path, facts]))
  };
}

// dist/run/extract.js
var workFolder = ".dateline";
async function extract(options, listener = {}) {
  const startedAt = /* @__PURE__ */ new Date();
  await checkFolders(options);
  const { configuration, lexicons } = await configured(options);
  const unlock = locked(options.out);
  try {
    return await extracted(options, { configuration, lexicons, startedAt }, listener);
  } catch (error) {
    throw inWordsOfDisk(error, options.out, toGoOn);
  } finally {
    unlock();
  }
}
var toGoOn = "What is finished is kept. Put it right, then go on: the same call with --resume.";
function locked(out) {
  try {
    return lockFolder(out);
  } catch (error) {
    throw inWordsOfDisk(error, out, "Put it right, or name another folder with --out DIR.");
  }
}
var never = new AbortController().signal;
async function extracted(options, prepared, listener) {
  const clock = stopwatch();
  const { configuration, lexicons } = prepared;
  const { out, shard = null, signal = never, ...told } = options;
  const folder = clearedFolder(options);
  const annotated = await annotateInputs({ ...options, configuration, folder, signal }, listener);
  const made = { found: annotated.found, progress: annotated.progress, lexicons };
  const articles = clock();
  try {
    if (shard) {
      writeShard(out, { ...annotated, shard, configuration });
      return { ...made, counts: null, files: [], seconds: { total: clock(), articles, graph: 0, datasets: 0 } };
    }
    const work = join7(out, workFolder);
    const paths = annotated.parts.map((name) => join7(folder, name));
    const composed = await composeInto({ ...annotated, paths, out, work, signal, onReject: listener.onReject });
    const { counts, files } = composed;
    const seconds = { total: clock(), articles, ...composed.seconds };
    const manifest = manifestOf({ ...prepared, ...made, counts, files, seconds, options: { ...told, out } });
    composed.publish({ path: "run.json", content: `${JSON.stringify(manifest, null, 2)}
` });
    rmSync8(work, { recursive: true, force: true });
    return { ...made, counts, files, seconds };
  } finally {
    await annotated.pool?.close();
  }
}
function partsFolder({ out, shard }) {
  return join7(shard ? out : join7(out, workFolder), "parts");
}
function clearedFolder(options) {
  const folder = partsFolder(options);
  if (options.shard)
    forgetShard(options.out);
  if (!options.resume)
    rmSync8(options.shard ? folder : join7(options.out, workFolder), { recursive: true, force: true });
  mkdirSync6(folder, { recursive: true });
  return folder;
}
async function annotateInputs(options, listener) {
  const found = noInput();
  const total = { articles: 0, rejects: 0, characters: 0, words: 0 };
  const progressNow = () => ({ files: found.files, bytes: found.bytes, ...total });
  const readings = articlesIn({ ...options, except: options.lexicons ?? [] }, found);
  const annotated = await annotateAll(readings, {
    workers: null,
    processors: 1,
    secondsPerArticle: usualSeconds,
    workerMegabytes: null,
    shard: null,
    ...options,
    onPart(totals) {
      total.articles += totals.articles;
      total.rejects += totals.rejects;
      total.characters += totals.characters;
      total.words += totals.words;
      listener.onProgress?.(progressNow());
    }
  });
  if (found.files === 0 && total.rejects === 0) {
    await annotated.pool?.close();
    throw nothingToRead(options.inputs, found);
  }
  const progress = progressNow();
  listener.onAnnotated?.({ ...annotated, progress });
  return { ...annotated, found, progress };
}
function nothingToRead(inputs, { skipped }) {
  const others = skipped > 0 ? `; ${skipped} files are of other kinds` : "";
  return new UsageError(`There is no article in ${inputs.join(", ")}${others}.`, `Articles are files that end in ${readableEndings.join(", ")}.`);
}
function canResume(options) {
  return existsSync2(partsFolder(options));
}

export {
  firstFile,
  composeInto,
  lockFolder,
  readShard,
  checkShards,
  manifestOf,
  workFolder,
  extract,
  nothingToRead,
  canResume
};
