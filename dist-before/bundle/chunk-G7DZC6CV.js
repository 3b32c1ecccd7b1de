import {
  decode,
  firstCharacters,
  rejectIn
} from "./chunk-W72YDXAI.js";
import {
  dayOf,
  printedDay
} from "./chunk-BCGLTP7N.js";
import {
  isIsoDay
} from "./chunk-S2XO6ZO2.js";
import {
  wellFormed
} from "./chunk-OAOXLRWB.js";

// dist/ingest/reading.js
function mostBytes({ maxCharacters }) {
  return maxCharacters * 4 + 1e6;
}
function readingOf(place, parse, { maxCharacters, decoder = decode }) {
  const decoded = decoder(place.bytes);
  if ("problem" in decoded)
    return refused(place, decoded.problem);
  const parsed = parse(decoded.text);
  if ("reject" in parsed)
    return parsed;
  if ("problem" in parsed)
    return refused(place, parsed.problem);
  if (parsed.text.length > maxCharacters)
    return refused(place, tooLong(parsed.text.length, maxCharacters));
  return { raw: { sourcePath: place.path, ...parsed } };
}
function tooLong(length, maxCharacters) {
  const size = length === null ? "far more than" : `${length} characters, more than`;
  return `It is too long for one article: ${size} the limit of ${maxCharacters}. Split it, or raise --max-characters.`;
}
function refused({ path, bytes }, reason) {
  return { reject: { sourcePath: path, stage: "read", reason, firstBytes: firstCharacters(bytes) } };
}

// dist/ingest/published.js
var firstYear = 1500;
var lastYear = 2499;
function publishedOn(day) {
  if (!isIsoDay(day))
    return { problem: `The date ${day} does not exist. Write a day of the calendar as YYYY-MM-DD.` };
  const year = Number(day.slice(0, 4));
  if (year >= firstYear && year <= lastYear)
    return { day };
  return { problem: `The date ${day} is outside the years ${firstYear} to ${lastYear}.` };
}
var isoStart = /^(\d{4})[-/](\d{2})[-/](\d{2})(?![\d/-])/u;
var compact = /^(\d{4})(\d{2})(\d{2})(?:T\d{2}|$)/u;
var printed = new RegExp(`^(?:\\p{L}{3,9},? )?(${printedDay})(?!\\p{L})`, "u");
function publishedFrom(value) {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  const parts = isoStart.exec(text) ?? compact.exec(text);
  if (parts)
    return publishedOn(`${parts[1]}-${parts[2]}-${parts[3]}`);
  const words = printed.exec(text)?.[1];
  if (words && /\d{4}/u.test(words)) {
    const day = dayOf(words, "2000-01-01");
    return day ? publishedOn(day) : { problem: `The date ${words} does not exist.` };
  }
  const shown = text === "" ? typeof value : JSON.stringify(text.slice(0, 40));
  return { problem: `Its date is ${shown}, not a day as YYYY-MM-DD or a date-time that begins with one.` };
}

// dist/ingest/fields.js
var fieldNames = {
  text: ["text", "body", "content", "maintext", "fulltext", "articletext", "articlebody", "article", "story"],
  published: [
    "date",
    "published",
    "publishedon",
    "publishedat",
    "publisheddate",
    "publishdate",
    "publicationdate",
    "datepublished",
    "datepublish",
    "pubdate",
    "pubtime",
    "created",
    "createdat",
    "timestamp"
  ],
  title: ["title", "headline", "head"],
  id: ["id", "docid", "documentid", "articleid", "uuid", "guid", "uri", "url", "link"],
  byline: ["byline", "author", "authors", "by"]
};
function rowOf(values, mapping = {}) {
  const missing = mapped.filter((field) => mapping[field] !== void 0 && !isThere(values, mapping[field]));
  let plain = null;
  return {
    problem: missing.length > 0 ? missingIn(values, missing.map((field) => mapping[field] ?? "")) : null,
    value(field) {
      const name = mapping[field];
      if (name !== void 0)
        return isNone(valueAt(values, name)) ? void 0 : valueAt(values, name);
      plain ??= plainNames(values);
      return usualValue(plain, field);
    }
  };
}
var mapped = ["text", "published", "title", "id", "byline"];
function usualValue(row, field) {
  for (const name of fieldNames[field]) {
    const value = row.get(name);
    if (!isNone(value))
      return value;
  }
  return void 0;
}
function isNone(value) {
  return value === void 0 || value === null || typeof value === "string" && value.trim() === "";
}
function plainNames(row) {
  const plain = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(row)) {
    const key = plainName(name);
    if (!plain.has(key))
      plain.set(key, value);
  }
  return plain;
}
function plainName(name) {
  return name.toLowerCase().replaceAll(/[_-]/gu, "");
}
function isThere(values, name) {
  return valueAt(values, name) !== void 0;
}
function valueAt(values, name) {
  if (Object.hasOwn(values, name))
    return ownValue(values, name);
  return name.split(".").reduce((within, part) => ownValue(within, part), values);
}
function ownValue(within, name) {
  if (typeof within !== "object" || within === null)
    return void 0;
  return Object.getOwnPropertyDescriptor(within, name)?.value;
}
var namesShown = 20;
function missingIn(values, names) {
  const found = Object.keys(values);
  const more = found.length > namesShown ? ", …" : "";
  const shown = found.slice(0, namesShown).map((name) => name.slice(0, 60));
  const fields = found.length === 0 ? "It has no fields." : `Its fields are ${shown.join(", ")}${more}.`;
  return `The row has no field ${names.join(" and no field ")}, which was asked for. ${fields}`;
}

// dist/ingest/row.js
function rowArticle(line, options) {
  const row = objectOf(line);
  if ("problem" in row)
    return row;
  const reject = rejectIn(row.values);
  return reject ? { reject } : articleOf(row.values, options);
}
function articleOf(values, options) {
  const row = rowOf(values, options.fields);
  if (row.problem !== null)
    return { problem: row.problem };
  const text = row.value("text");
  if (typeof text !== "string")
    return { problem: withoutText(text, options) };
  const date = dateOf(row, options);
  if ("problem" in date)
    return date;
  const path = pathIn(values);
  if (path !== null && typeof path !== "string")
    return path;
  return {
    sourceId: wordsOf(row.value("id")),
    title: wordsOf(row.value("title")),
    byline: wordsOf(row.value("byline")),
    published: date.day,
    text: wellFormed(text).trimEnd(),
    ...path === null ? {} : { sourcePath: path }
  };
}
function objectOf(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: "The line is not JSON. Each line must be one JSON object with text and date." };
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return { values: value };
  const found = value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
  return { problem: `The line is ${found}, not a JSON object with text and date.` };
}
function withoutText(found, { fields }) {
  const what = found === void 0 ? "none" : `a field of type ${typeof found}`;
  if (fields?.text !== void 0)
    return `The row needs its text as a string in the field ${fields.text}; there is ${what}.`;
  return `The row needs its text as a string in a field text, body or content (or say --text-field); there is ${what}.`;
}
function dateOf(row, { published }) {
  const value = row.value("published");
  if (value !== void 0)
    return publishedFrom(value);
  if (published !== null)
    return publishedOn(published);
  return {
    problem: "The row has no date. Give it a field date (or published) with YYYY-MM-DD, or say --date-field NAME or --published YYYY-MM-DD."
  };
}
function pathIn(values) {
  if (!("source_path" in values) || values.source_path === null || values.source_path === "")
    return null;
  if (typeof values.source_path === "string")
    return wellFormed(values.source_path);
  return { problem: `Its source_path is of type ${typeof values.source_path}. Make it a string, or leave it out.` };
}
function wordsOf(value) {
  if (typeof value === "number")
    return String(value);
  const list = Array.isArray(value) ? value : [value];
  const words = wellFormed(list.filter((word) => typeof word === "string").join(", ")).trim();
  return words === "" ? null : words;
}

export {
  mostBytes,
  readingOf,
  tooLong,
  refused,
  fieldNames,
  rowOf,
  plainName,
  publishedOn,
  publishedFrom,
  rowArticle,
  articleOf
};
