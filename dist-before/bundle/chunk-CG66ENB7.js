import {
  formatOf,
  isCompressed,
  readableEndings
} from "./chunk-JVZMIWI2.js";
import {
  articleOf,
  fieldNames,
  mostBytes,
  plainName,
  publishedFrom,
  publishedOn,
  readingOf,
  refused,
  rowArticle,
  rowOf,
  tooLong
} from "./chunk-G7DZC6CV.js";
import {
  decode,
  encodingOf,
  firstCharacters
} from "./chunk-W72YDXAI.js";
import {
  codeOf,
  unreadable,
  whyUnreadable
} from "./chunk-DX3I3A5X.js";
import {
  wellFormed
} from "./chunk-OAOXLRWB.js";

// dist/run/sources.js
import { readdir, realpath, stat } from "node:fs/promises";
import { basename } from "node:path";

// dist/run/glob.js
import { glob } from "tinyglobby";
var wildcard = /[*?[\]{}()\\]/u;
function isPattern(input) {
  return wildcard.test(input);
}
async function globHits(pattern) {
  const parts = pattern.split("/");
  const fixed = parts.findIndex((part) => wildcard.test(part));
  const folder = parts.slice(0, fixed).join("/") || (pattern.startsWith("/") ? "/" : ".");
  const wanted = parts.slice(fixed).join("/");
  const options = { cwd: folder, expandDirectories: false };
  const files = await glob(wanted, options);
  const paths = files.length > 0 ? files : await glob(wanted, { ...options, onlyDirectories: true });
  return { folder, paths: paths.map((path) => path.replace(/\/$/u, "")).sort(byCodeUnits) };
}
function byCodeUnits(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// dist/run/sources.js
var standardInput = "-";
async function* sourcesIn(inputs, options = {}) {
  const walk = { ...options, isOneOfMany: inputs.length > 1, entered: /* @__PURE__ */ new Set() };
  for (const input of inputs) {
    if (input === standardInput)
      yield standardInputOf(walk);
    else if (isPattern(input) && await isMissing(input))
      yield* matching(input, walk);
    else
      yield* visit({ location: input, sourcePath: ownName(input, walk), isInput: true }, walk);
  }
}
async function sizeOf(inputs, options = {}) {
  let files = 0;
  let bytes = 0;
  for await (const source of sourcesIn(inputs, options)) {
    if (!("file" in source))
      continue;
    files++;
    bytes = bytes === null || source.bytes === null ? null : bytes + source.bytes;
  }
  return { files, bytes };
}
function standardInputOf({ entered }) {
  const sourcePath = "stdin";
  if (entered.has(standardInput))
    return { reject: unreadable(sourcePath, "It was named twice. Name - once.") };
  entered.add(standardInput);
  return { file: { location: standardInput, sourcePath }, bytes: null };
}
async function isMissing(path) {
  return stat(path).then(() => false, (error) => codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR");
}
async function* matching(pattern, walk) {
  const { folder, paths } = await globHits(pattern);
  if (paths.length === 0) {
    const reason = "There is no file of that name, and none that it matches as a pattern. Check it; hidden files are left out.";
    yield { reject: unreadable(pattern, reason) };
  }
  const seen = /* @__PURE__ */ new Set();
  for (const path of paths) {
    const location = within(folder, path);
    const sourcePath = within(ownName(folder, walk), path);
    const real = await realpath(location).catch(() => location);
    if (seen.has(real))
      yield { reject: unreadable(sourcePath, "It is a link to what is read already. It was left out.") };
    else
      yield* visit({ location, sourcePath }, walk);
    seen.add(real);
  }
}
async function* visit({ location, sourcePath, isInput = false }, walk) {
  const shown = sourcePath === "" ? basename(location) : sourcePath;
  try {
    const found = await stat(location);
    if (found.isDirectory())
      yield* enter({ location, sourcePath }, walk);
    else if (!found.isFile())
      yield { reject: unreadable(shown, "It is neither a file nor a folder.") };
    else if (isReadable(location, walk))
      yield { file: { location, sourcePath: shown }, bytes: found.size };
    else if (isInput)
      yield { reject: unreadable(shown, wrongEnding) };
    else
      yield { skipped: shown };
  } catch (error) {
    yield { reject: unreadable(shown, whyUnreadable(error)) };
  }
}
async function* enter({ location, sourcePath }, walk) {
  const real = await realpath(location);
  if (walk.entered.has(real)) {
    const reason = "It is a link to a folder that is read already, or a folder named twice. It was left out.";
    yield { reject: unreadable(sourcePath === "" ? basename(location) : sourcePath, reason) };
    return;
  }
  walk.entered.add(real);
  const names = (await readdir(location)).filter((name) => !name.startsWith(".")).sort(byCodeUnits);
  for (const name of names) {
    yield* visit({ location: within(location, name), sourcePath: within(sourcePath, name) }, walk);
  }
}
var wrongEnding = `Its ending is none of ${readableEndings.join(", ")}, nor one of these with .gz. Rename it, convert it to text, or say --format.`;
function isReadable(path, { format }) {
  return (format ?? formatOf(path)) !== null;
}
function ownName(input, { isOneOfMany }) {
  const name = basename(input);
  return isOneOfMany && name !== "." ? name : "";
}
function within(folder, name) {
  return folder === "" || folder.endsWith("/") ? `${folder}${name}` : `${folder}/${name}`;
}

// dist/run/readings.js
import { createReadStream } from "node:fs";

// dist/ingest/page/encoding.js
var beginning = 2048;
var charset = /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/iu;
function decodePage(bytes) {
  const label = hasMark(bytes) ? null : labelIn(bytes);
  if (label === null || /^utf-?(?:8|16)/iu.test(label))
    return decode(bytes);
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return { text: text.replaceAll("\0", "�") };
  } catch (error) {
    const isUnknown = typeof error === "object" && error !== null && "name" in error && error.name === "RangeError";
    const problem = isUnknown ? "which is not known" : "but is not valid in it";
    return { problem: `The page says that it is in the encoding ${label}, ${problem}. Convert it to UTF-8.` };
  }
}
function hasMark([first, second, third]) {
  const isWide = first === 255 && second === 254 || first === 254 && second === 255;
  return isWide || first === 239 && second === 187 && third === 191;
}
function labelIn(bytes) {
  return charset.exec(new TextDecoder("latin1").decode(bytes.subarray(0, beginning)))?.[1] ?? null;
}

// dist/ingest/page/date.js
var metaNames = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "publishdate",
  "publish-date",
  "publish_date",
  "published_time",
  "pubdate",
  "publication_date",
  "publicationdate",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "citation_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "article.published",
  "cxenseparse:recs:publishtime",
  "date"
];
function publishedIn(page) {
  for (const value of [...linkedDates(page), ...metaDates(page), ...timeDates(page)]) {
    const published = publishedFrom(value);
    if ("day" in published)
      return published.day;
  }
  return null;
}
function linkedDates(page) {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const dated = scripts.flatMap((script) => objectsIn(jsonOf(script.textContent ?? ""))).filter(isDated);
  const articles = dated.filter(isArticle);
  return [...articles, ...dated.filter((value) => !isArticle(value))].map(({ datePublished }) => datePublished);
}
var mostObjects = 1e4;
function objectsIn(value) {
  const found = [value].filter(isObject);
  for (let at = 0; at < found.length && at < mostObjects; at++) {
    for (const inner of Object.values(found[at] ?? {}))
      if (isObject(inner))
        found.push(inner);
  }
  return found.slice(0, mostObjects);
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}
function isDated(value) {
  return "datePublished" in value;
}
function jsonOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function isArticle(value) {
  return "@type" in value && /Article|Posting|Report/u.test(String(JSON.stringify(value["@type"])));
}
function metaDates(page) {
  const found = [...page.querySelectorAll("meta")].flatMap((meta) => {
    const rank = metaNames.indexOf(nameOf(meta));
    return rank < 0 ? [] : [{ rank, value: meta.getAttribute("content") ?? "" }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ value }) => value);
}
function nameOf(meta) {
  const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "";
  return name.trim().toLowerCase();
}
function timeDates(page) {
  const times = [...page.querySelectorAll("time")];
  const isMarked = (time) => time.getAttribute("itemprop") === "datePublished" || time.getAttribute("pubdate") !== null;
  const ordered = [...times.filter(isMarked), ...times.filter((time) => !isMarked(time))];
  return ordered.map((time) => time.getAttribute("datetime") ?? time.textContent ?? "");
}

// dist/ingest/page/dom.js
function* stepsThrough(root) {
  const waiting = [];
  const wait = (node, depth) => {
    if (node)
      waiting.push({ node, isEnd: false, depth });
  };
  wait(root.firstChild, 0);
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    yield step;
    if (step.isEnd)
      continue;
    const { node, depth } = step;
    wait(node.nextSibling, depth);
    waiting.push({ node, isEnd: true, depth });
    wait(node.firstChild, depth + 1);
  }
}

// dist/ingest/page/paragraphs.js
var blocks = /* @__PURE__ */ new Set([
  ...[
    "ADDRESS",
    "ARTICLE",
    "ASIDE",
    "BLOCKQUOTE",
    "CAPTION",
    "DD",
    "DETAILS",
    "DIV",
    "DL",
    "DT",
    "FIGCAPTION",
    "FIGURE"
  ],
  ...["FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR", "LI", "MAIN", "NAV", "OL", "P", "PRE"],
  ...["SECTION", "SUMMARY", "TABLE", "TBODY", "TFOOT", "THEAD", "TR", "UL"]
]);
var spaced = /* @__PURE__ */ new Set(["TD", "TH"]);
var unseen = /* @__PURE__ */ new Set([
  ...[
    "BUTTON",
    "EMBED",
    "IFRAME",
    "MATH",
    "NOSCRIPT",
    "OBJECT",
    "SCRIPT",
    "SELECT",
    "STYLE",
    "SVG",
    "TEMPLATE",
    "TEXTAREA"
  ]
]);
var softHyphen = /\u00AD/gu;
function paragraphsOf(root) {
  const paragraphs = [];
  let words = "";
  for (const { node, isEnd } of seenSteps(root)) {
    if (blocks.has(node.nodeName)) {
      paragraphs.push(words);
      words = "";
    } else if (!isEnd)
      words += wordsOf(node);
  }
  return [...paragraphs, words].map(tidied).filter(Boolean).join("\n\n");
}
function* seenSteps(root) {
  let hidden = null;
  for (const step of stepsThrough(root)) {
    if (hidden === null && unseen.has(step.node.nodeName.toUpperCase()))
      hidden = step.node;
    if (hidden === null)
      yield step;
    else if (step.isEnd && step.node === hidden)
      hidden = null;
  }
}
function wordsOf({ nodeType, nodeName, textContent }) {
  if (nodeType === 3)
    return (textContent ?? "").replaceAll(/\s+/gu, " ");
  if (nodeName === "BR")
    return "\n";
  return spaced.has(nodeName) ? " " : "";
}
function tidied(paragraph) {
  const lines = paragraph.replaceAll(softHyphen, "").split("\n");
  return lines.map((line) => line.replaceAll(/ +/gu, " ").trim()).filter(Boolean).join("\n");
}

// dist/ingest/page/page-article.js
var mostTags = 5e4;
var deepest = 200;
var mostLevels = 1e6;
function pageArticle(html, tools, options) {
  const found = opened(html, tools);
  if ("problem" in found)
    return found;
  const { article, published } = found;
  const text = wellFormed(paragraphsOf(article.content));
  if (text === "")
    return { problem: noArticle };
  const day = published ?? options.published;
  if (day === null)
    return { problem: noDate };
  const date = publishedOn(day);
  if ("problem" in date)
    return date;
  return {
    sourceId: null,
    title: lineOf(article.title),
    byline: lineOf(article.byline?.replace(/^\s{0,20}by\s/iu, "") ?? null),
    published: date.day,
    text
  };
}
var noArticle = "No article was found in the page. If there is one, save its text as .txt.";
var noDate = "The page says no date, and relative days (`on Tuesday`) need one: no datePublished, no article:published_time, no <time>. Say --published YYYY-MM-DD.";
function opened(html, tools) {
  if (html.trim() === "")
    return { problem: "The file is empty. It must hold a page in HTML." };
  const tags = html.match(/<[a-z]/giu)?.length ?? 0;
  if (tags > mostTags)
    return { problem: `The page has ${tags} tags, more than the ${mostTags} that are read. Save its text as .txt.` };
  try {
    const page = wholePage(html, tools);
    if (isTooDeep(page))
      return { problem: "The page is nested too deeply to be an article. Save its text as .txt." };
    const published = publishedIn(page);
    const article = tools.articleIn(page);
    return article ? { article, published } : { problem: noArticle };
  } catch (error) {
    const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
    return { problem: `The page cannot be read (${String(message).slice(0, 200)}). Save its text as .txt.` };
  }
}
function wholePage(html, { parse: parse2 }) {
  const page = parse2(html);
  return page.documentElement?.nodeName === "HTML" ? page : parse2(`<html><body>${html}</body></html>`);
}
function isTooDeep({ documentElement }) {
  let levels = 0;
  for (const { depth, isEnd } of documentElement ? stepsThrough(documentElement) : []) {
    if (!isEnd)
      levels += depth;
    if (depth > deepest || levels > mostLevels)
      return true;
  }
  return false;
}
function lineOf(text) {
  const line = wellFormed(text ?? "").replaceAll(/\s+/gu, " ").trim();
  return line === "" ? null : line;
}

// dist/ingest/lines.js
var headLength = 320;
function lineCutter(limit) {
  let number = 0;
  let pieces = [];
  let length = 0;
  function hold(piece) {
    const wasCut = length > limit;
    length += piece.length;
    if (wasCut || piece.length === 0)
      return;
    pieces.push(piece);
    if (length > limit)
      pieces = [joined(pieces).slice(0, headLength)];
  }
  function release() {
    const line = { number: ++number, bytes: joined(pieces), isCut: length > limit };
    pieces = [];
    length = 0;
    return line;
  }
  return {
    *take(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
        hold(chunk.subarray(start, end));
        yield release();
        start = end + 1;
      }
      hold(chunk.subarray(start));
    },
    *end() {
      if (length > 0)
        yield release();
    }
  };
}
function joined(pieces) {
  const [first = new Uint8Array(0)] = pieces;
  if (pieces.length <= 1)
    return first;
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
function isBlank(line) {
  return line.every((byte) => byte <= 32);
}

// dist/ingest/utf8-stream.js
var beginning2 = 64;
function hasMark2(bytes) {
  return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}
function utf8Stream() {
  let head = new Uint8Array(0);
  let decoder = null;
  const encoder = new TextEncoder();
  const convert = (bytes, stream) => decoder ? encoder.encode(decoder.decode(bytes, { stream })) : bytes;
  function opened2(bytes) {
    head = null;
    const encoding = encodingOf(bytes.subarray(0, Math.min(beginning2, bytes.length - bytes.length % 2)));
    if (encoding !== null && encoding !== "utf-8")
      decoder = new TextDecoder(encoding);
    return hasMark2(bytes) ? bytes.subarray(3) : bytes;
  }
  return {
    take(chunk) {
      if (head === null)
        return convert(chunk, true);
      const held = joined([head, chunk]);
      if (held.length >= beginning2)
        return convert(opened2(held), true);
      head = held;
      return new Uint8Array(0);
    },
    end() {
      return convert(head === null ? new Uint8Array(0) : opened2(head), false);
    }
  };
}

// dist/ingest/line-reader.js
function lineReader({ take, end, isDone }, options) {
  const stream = utf8Stream();
  const cutter = lineCutter(mostBytes(options));
  let head = new Uint8Array(0);
  function* readingsIn(lines) {
    for (const line of lines) {
      yield* take(line);
      if (isDone())
        return;
    }
  }
  return {
    *take(chunk) {
      if (head.length < headLength)
        head = new Uint8Array(joined([head, chunk.subarray(0, headLength)]));
      yield* readingsIn(cutter.take(stream.take(chunk)));
    },
    *end() {
      yield* readingsIn(cutter.take(stream.end()));
      yield* readingsIn(cutter.end());
      if (!isDone())
        yield* end(head);
    },
    isDone
  };
}

// dist/ingest/row-reader.js
function rowReader(path, options) {
  let rows = 0;
  return lineReader({
    *take({ number, bytes, isCut }) {
      if (!isCut && isBlank(bytes))
        return;
      rows++;
      const place = { path: `${path}#${number}`, bytes };
      if (isCut)
        yield refused(place, tooLong(null, options.maxCharacters));
      else
        yield readingOf(place, (text) => rowArticle(text, options), options);
    },
    *end(head) {
      if (rows > 0)
        return;
      const reason = "The file is empty. Each line must be a JSON object with text and date.";
      yield refused({ path, bytes: head }, reason);
    },
    isDone: () => false
  }, options);
}

// dist/ingest/table/cells.js
import { parse } from "csv-parse/sync";
function cellsOf(record, delimiter) {
  try {
    const records = parse(record.endsWith("\r") ? record.slice(0, -1) : record, {
      delimiter,
      record_delimiter: ["\r\n", "\n"],
      relax_column_count: true,
      relax_quotes: true
    });
    return isOneRecord(records) ? records[0] : null;
  } catch {
    return null;
  }
}
function isOneRecord(records) {
  return Array.isArray(records) && records.length === 1 && Array.isArray(records[0]);
}

// dist/ingest/table/header.js
var headerRemedy = "The first line must name the columns, as date,title,text; each further record is an article.";
function columnsOf({ bytes, fault }, delimiter) {
  if (fault !== null)
    return { problem: `Its header cannot be read: ${fault}. ${headerRemedy}` };
  const decoded = decode(bytes);
  if ("problem" in decoded)
    return decoded;
  const cells = cellsOf(decoded.text, delimiter);
  return cells ? { columns: cells.map((cell) => cell.trim()) } : { problem: `Its header cannot be read. ${headerRemedy}` };
}
function valuesOf(columns, cells) {
  const values = /* @__PURE__ */ new Map();
  columns.forEach((column, index) => {
    if (!values.has(column))
      values.set(column, cells[index] ?? "");
  });
  return Object.fromEntries(values);
}
function headerProblem(columns, { published, fields = {} }) {
  const twice = columns.find((column, index) => columns.indexOf(column) !== index && isUsed(column, fields));
  if (twice !== void 0)
    return `There are two columns ${twice}. Rename one, or say with --text-field and the like which column is meant.`;
  const row = rowOf(valuesOf(columns, columns.map(() => "x")), fields);
  if (row.problem !== null)
    return row.problem.replace("The row has no field", "The header has no column");
  const names = columns.map((column) => column.slice(0, 60)).slice(0, 20);
  const found = `Its first line is taken for a header: ${names.join(", ")}.`;
  if (row.value("text") === void 0)
    return `There is no column text, body or content. ${found} Say --text-field NAME.`;
  if (row.value("published") !== void 0 || published !== null)
    return null;
  return `There is no column date or published. ${found} Say --date-field NAME or --published YYYY-MM-DD.`;
}
function isUsed(column, mapping) {
  return ["text", "published", "title", "id", "byline"].some((field) => mapping[field] === void 0 ? fieldNames[field].includes(plainName(column)) : mapping[field] === column);
}

// dist/ingest/table/record-article.js
var named = { ",": "a comma", ";": "a semicolon", "	": "a tab" };
function readingOfRecord(record, table, options) {
  const place = { path: `${table.path}#${record.number}`, bytes: record.bytes };
  if (record.fault !== null) {
    const reason = `The record cannot be read: ${record.fault}. It was left out, with what follows up to the next whole record.`;
    return refused(place, reason);
  }
  const { values } = record;
  const { columns, delimiter } = table;
  if (values === columns.length)
    return readingOf(place, (text) => articleIn(text, table, options), options);
  const found = `It has ${values} ${values === 1 ? "value" : "values"}, but the header names ${columns.length} columns.`;
  return refused(place, `${found} Put values that hold ${named[delimiter]} in quotation marks.`);
}
function articleIn(record, { columns, delimiter }, options) {
  const cells = cellsOf(record, delimiter);
  if (!cells)
    return { problem: "The record is no row of a table. Put its values in quotation marks." };
  return articleOf(valuesOf(columns, cells), options);
}

// dist/ingest/table/scan.js
var delimiters = [",", ";", "	"];
var quote = 34;
var carriageReturn = 13;
function scanLine(bytes, wasOpen, delimiter) {
  const line = bytes.at(-1) === carriageReturn ? bytes.subarray(0, -1) : bytes;
  const separator = delimiter.charCodeAt(0);
  let value = wasOpen ? { start: 0, isQuoted: true } : valueAt(line, 0);
  let hasStray = false;
  for (let delimiters2 = 0; ; delimiters2++) {
    const end = endOf(line, value, separator);
    if (end === "open")
      return { isOpen: true, delimiters: delimiters2, hasStray };
    if (end === "broken")
      return { isOpen: null, delimiters: delimiters2, hasStray };
    if (!value.isQuoted)
      hasStray ||= line.subarray(value.start, end).includes(quote);
    if (end >= line.length)
      return { isOpen: false, delimiters: delimiters2, hasStray };
    value = valueAt(line, end + 1);
  }
}
function valueAt(line, at) {
  const isQuoted = line[at] === quote;
  return { start: isQuoted ? at + 1 : at, isQuoted };
}
function endOf(line, { start, isQuoted }, separator) {
  if (!isQuoted) {
    const end = line.indexOf(separator, start);
    return end < 0 ? line.length : end;
  }
  const closing = closingQuote(line, start);
  if (closing < 0)
    return "open";
  return closing + 1 === line.length || line[closing + 1] === separator ? closing + 1 : "broken";
}
function closingQuote(line, from) {
  let at = line.indexOf(quote, from);
  while (at >= 0 && line[at + 1] === quote)
    at = line.indexOf(quote, at + 2);
  return at;
}
function delimiterOf(header2, usual) {
  let best = usual;
  let most = scanLine(header2, false, usual).delimiters;
  for (const delimiter of delimiters) {
    const { delimiters: number } = scanLine(header2, false, delimiter);
    if (number > most)
      [best, most] = [delimiter, number];
  }
  return best;
}

// dist/ingest/table/open-record.js
function openRecord(delimiter) {
  let lines = [];
  let [length, delimiters2, hasStray] = [0, 0, false];
  return {
    add(line) {
      const scan = scanLine(line.bytes, lines.length > 0, delimiter);
      lines.push(line);
      length += line.bytes.length + 1;
      delimiters2 += scan.delimiters;
      hasStray ||= scan.hasStray;
      return scan.isOpen;
    },
    isEmpty: () => lines.length === 0,
    length: () => length,
    clear() {
      const held = { lines, length, values: delimiters2 + 1, hasStray };
      lines = [];
      [length, delimiters2, hasStray] = [0, 0, false];
      return held;
    }
  };
}
var lineFeed = new Uint8Array([10]);
function withLineFeeds(lines) {
  return joined(lines.flatMap(({ bytes }, index) => index === 0 ? [bytes] : [lineFeed, bytes]));
}

// dist/ingest/table/records.js
var notClosed = "a quotation mark is opened that nothing closes";
var closedWithin = "a quotation mark closes in the middle of a value. Double quotation marks within quotation marks";
var tooLong2 = "it is far longer than an article may be (see --max-characters), or lacks a closing quotation mark";
function recordCutter({ delimiter, width, limit }) {
  const open = openRecord(delimiter);
  let isRecovering = false;
  const bytes = { seen: 0, again: 0 };
  function* put(line) {
    if (open.isEmpty() && !line.isCut && isBlank(line.bytes))
      return [];
    const goesOn = open.add(line);
    if (line.isCut || open.length() > limit)
      return yield* fail(tooLong2);
    if (goesOn === null)
      return yield* fail(closedWithin);
    if (!goesOn)
      yield* release();
    return [];
  }
  function* fail(fault) {
    const { lines, length } = open.clear();
    const [first, ...others] = lines;
    if (first && !isRecovering)
      yield { number: first.number, bytes: first.bytes, values: 0, fault };
    isRecovering = true;
    bytes.again += length;
    return bytes.again > bytes.seen + 4 * limit ? [] : others;
  }
  function* release() {
    const { lines, values, hasStray } = open.clear();
    if (isRecovering && (hasStray || width !== null && values !== width))
      return;
    isRecovering = false;
    yield { number: lines[0]?.number ?? 0, bytes: withLineFeeds(lines), values, fault: null };
  }
  function* putAll(lines) {
    const waiting = lines.toReversed();
    for (let line = waiting.pop(); line; line = waiting.pop()) {
      for (const again of (yield* put(line)).toReversed())
        waiting.push(again);
    }
  }
  return {
    *take(line) {
      bytes.seen += line.bytes.length + 1;
      yield* putAll([line]);
    },
    *end() {
      while (!open.isEmpty())
        yield* putAll(yield* fail(notClosed));
    }
  };
}

// dist/ingest/table/reader.js
function tableReader({ path, format }, options) {
  const limit = mostBytes(options);
  let records = null;
  let delimiter = format === "tsv" ? "	" : ",";
  let table = null;
  let rows = 0;
  let isDone = false;
  function* readingsOf(found) {
    for (const record of found) {
      if (table === null) {
        yield* begin(record);
        return;
      }
      rows++;
      yield readingOfRecord(record, table, options);
    }
  }
  function* begin(header2) {
    const read = columnsOf(header2, delimiter);
    const problem = "problem" in read ? read.problem : headerProblem(read.columns, options);
    if (problem === null && "columns" in read) {
      table = { path, delimiter, columns: read.columns };
      records = recordCutter({ delimiter, width: read.columns.length, limit });
      return;
    }
    isDone = true;
    yield refused({ path, bytes: header2.bytes }, problem ?? headerRemedy);
  }
  return lineReader({
    *take(line) {
      if (records === null) {
        if (isBlank(line.bytes))
          return;
        delimiter = delimiterOf(line.bytes, delimiter);
        records = recordCutter({ delimiter, width: null, limit });
      }
      yield* readingsOf(records.take(line));
    },
    *end(head) {
      if (records)
        yield* readingsOf(records.end());
      if (rows > 0 || isDone)
        return;
      yield refused({ path, bytes: head }, table ? "There is no row behind the header." : `It is empty. ${headerRemedy}`);
    },
    isDone: () => isDone
  }, options);
}

// dist/ingest/text-file.js
var header = /^\s{0,200}date:?\s{1,20}(\d{4}-\d{2}-\d{2})(?:\s+|$)/iu;
function textArticle(content, { published }) {
  if (content.trim() === "")
    return { problem: "The file is empty. It must hold `date YYYY-MM-DD` and the article." };
  const match = header.exec(content);
  const given = match?.[1] ?? published;
  if (given === null) {
    return {
      problem: "It has no date, and relative days (`on Tuesday`) need one. Begin the file with a line `date YYYY-MM-DD`, or say --published YYYY-MM-DD."
    };
  }
  const date = publishedOn(given);
  if ("problem" in date)
    return date;
  const text = content.slice(match?.[0].length ?? 0).trimEnd();
  if (text === "")
    return { problem: "There is no text behind the date. Put the article behind the header." };
  return { sourceId: null, title: null, byline: null, published: date.day, text };
}

// dist/ingest/whole-reader.js
function wholeReader(path, options, read) {
  const pieces = [];
  let length = 0;
  const isDone = () => length > mostBytes(options);
  return {
    *take(chunk) {
      pieces.push(chunk);
      length += chunk.length;
      if (isDone())
        yield refused({ path, bytes: joined(pieces) }, tooLong(null, options.maxCharacters));
    },
    *end() {
      yield read({ path, bytes: joined(pieces) });
    },
    isDone
  };
}

// dist/ingest/read.js
function articleReader({ path, format, pageTools: pageTools2 = null }, options) {
  if (format === "jsonl")
    return rowReader(path, options);
  if (format === "csv" || format === "tsv")
    return tableReader({ path, format }, options);
  if (format === "html")
    return wholeReader(path, options, (place) => pageReading(place, pageTools2, options));
  return wholeReader(path, options, (place) => readingOf(place, (text) => textArticle(text, options), options));
}
function pageReading(place, tools, options) {
  if (!tools) {
    return refused(place, "HTML is read with two packages that are not installed: npm install @mozilla/readability linkedom");
  }
  return readingOf(place, (html) => pageArticle(html, tools, options), { ...options, decoder: decodePage });
}

// dist/run/gunzip.js
import { createGunzip } from "node:zlib";
var stepLength = 16384;
async function* gunzipped(open) {
  const reached = { read: 0, given: 0 };
  try {
    yield* inflated(open(), reached, Number.POSITIVE_INFINITY);
  } catch (error) {
    if (codeOf(error) === "Z_DATA_ERROR")
      yield* skipping(reached.given, inflated(open(), { read: 0, given: 0 }, reached.read));
    throw error;
  }
}
async function* inflated(chunks, reached, carefulFrom) {
  const gunzip = stepwise();
  try {
    for await (const chunk of chunks) {
      for (const piece of piecesOf(chunk, carefulFrom - reached.read)) {
        for (const bytes of await gunzip.step(piece)) {
          reached.given += bytes.length;
          yield bytes;
        }
        reached.read += piece.length;
      }
    }
    yield* await gunzip.step(null);
  } finally {
    gunzip.close();
  }
}
function* piecesOf(chunk, whole) {
  for (let start = 0; start < chunk.length; ) {
    const end = start < whole ? Math.min(start + stepLength, whole, chunk.length) : start + 1;
    yield chunk.subarray(start, end);
    start = end;
  }
}
function stepwise() {
  const gunzip = createGunzip({ chunkSize: 65536 });
  let given = [];
  let isOver = false;
  let settle = { done() {
  }, fail(_) {
  } };
  gunzip.on("data", (bytes) => given.push(bytes));
  gunzip.on("error", (error) => settle.fail(error));
  gunzip.on("end", () => {
    isOver = true;
    settle.done();
  });
  return {
    async step(piece) {
      if (isOver)
        return [];
      await new Promise((resolve, reject) => {
        settle = { done: resolve, fail: reject };
        if (piece === null)
          gunzip.end();
        else
          gunzip.write(piece, () => resolve());
      });
      const bytes = given;
      given = [];
      return bytes;
    },
    close: () => gunzip.destroy()
  };
}
async function* skipping(length, chunks) {
  let left = length;
  for await (const chunk of chunks) {
    if (chunk.length > left)
      yield chunk.subarray(left);
    left = Math.max(0, left - chunk.length);
  }
}

// dist/run/load-page-tools.js
var importPackage = (name) => import(name);
async function loadPageTools(load = importPackage) {
  try {
    const { parseHTML } = await load("linkedom");
    const { Readability } = await load("@mozilla/readability");
    return {
      parse: (html) => parseHTML(html).document,
      articleIn(page) {
        const found = new Readability(page, { serializer: (content) => content }).parse();
        if (!found?.content)
          return null;
        return { title: found.title ?? null, byline: found.byline ?? null, content: found.content };
      }
    };
  } catch (error) {
    if (isMissing2(error))
      return null;
    throw error;
  }
}
function isMissing2(error) {
  return codeOf(error) === "ERR_MODULE_NOT_FOUND" || codeOf(error) === "MODULE_NOT_FOUND";
}
var shared = null;
function pageTools() {
  shared ??= loadPageTools();
  return shared;
}

// dist/run/readings.js
var chunkLength = 262144;
async function* readingsFrom(file, options) {
  const format = formatIn(file, options);
  const tools = format === "html" ? await pageTools() : null;
  const reader = articleReader({ path: file.sourcePath, format, pageTools: tools }, options);
  let firstBytes = null;
  try {
    for await (const chunk of bytesOf(file, options)) {
      if (firstBytes === null && isGzip(chunk)) {
        yield { reject: { ...unreadable(file.sourcePath, unexpectedGzip), firstBytes: firstCharacters(chunk) } };
        return;
      }
      firstBytes ??= firstCharacters(chunk);
      yield* reader.take(chunk);
      if (reader.isDone())
        return;
    }
  } catch (error) {
    yield { reject: { ...unreadable(file.sourcePath, whyBroken(error)), firstBytes } };
    return;
  }
  yield* reader.end();
}
function formatIn({ location, sourcePath }, { format }) {
  return format ?? (location === standardInput ? "jsonl" : formatOf(location)) ?? formatOf(sourcePath) ?? "txt";
}
function bytesOf({ location }, { onBytes = () => {
} }) {
  if (location === standardInput)
    return counted(process.stdin, onBytes);
  const open = () => counted(createReadStream(location, { highWaterMark: chunkLength }), onBytes);
  return isCompressed(location) ? gunzipped(open) : open();
}
async function* counted(chunks, onBytes) {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}
function isGzip(chunk) {
  return chunk[0] === 31 && chunk[1] === 139;
}
var unexpectedGzip = "It is compressed with gzip. Let its name end in .gz; what is piped in must be decompressed first (gunzip -c).";
var damages = {
  Z_BUF_ERROR: "The gzip data break off. What came before was read, but not what they break off in. Get the file again.",
  Z_DATA_ERROR: "The gzip data are damaged, or no gzip data. What came before the damage was read, nothing behind it. Get the file again."
};
function whyBroken(error) {
  return damages[codeOf(error) ?? ""] ?? whyUnreadable(error);
}

export {
  isPattern,
  globHits,
  standardInput,
  sourcesIn,
  sizeOf,
  readingsFrom
};
