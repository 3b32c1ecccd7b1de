import type { FieldMapping, FieldName } from "../ingest/fields.js";
import { type Format, formats } from "../ingest/format.js";
import type { ReadOptions } from "../ingest/parsed.js";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import { publishedOn } from "../ingest/published.js";
import { UsageError } from "../run/usage-error.js";
import { type Arguments, type Option, wholeNumber } from "./command.js";

const fieldOptions: readonly (readonly [option: string, field: FieldName])[] = [
  ["text-field", "text"],
  ["date-field", "published"],
  ["title-field", "title"],
  ["id-field", "id"],
  ["byline-field", "byline"],
];

/** The options of every command that reads articles: how they are read. */
export const inputOptions: Readonly<Record<string, Option>> = {
  published: { value: "YYYY-MM-DD", help: "date of articles that carry none" },
  format: { value: "FORMAT", help: `read every file as ${formats.join(", ")}, whatever its ending` },
  "text-field": { value: "NAME", help: "key or column of the text; in JSON a.b is b within a" },
  "date-field": { value: "NAME", help: "key or column of the date" },
  "title-field": { value: "NAME", help: "key or column of the title" },
  "id-field": { value: "NAME", help: "key or column of the id" },
  "byline-field": { value: "NAME", help: "key or column of the byline" },
  "max-characters": { value: "N", help: `longest article (default: ${defaultMaxCharacters})` },
};

/** What the help of such a command says of its paths. */
export const inputDetails = `Paths are files, folders (read with all folders in them, hidden files left out), patterns ("2022-*/**/*.jsonl.gz"), or - for
standard input, which is read as jsonl unless --format says otherwise. Every ending may be followed by .gz.
  .txt             one article: a header \`date YYYY-MM-DD\`, then the text
  .jsonl, .ndjson  one article a line: an object with text and date, and perhaps title, id, byline
  .csv, .tsv       one article a record, with the same names as columns in the first line; separated by , ; or tab
  .html, .htm      one page: the article in it, with the day it says it was published on (needs two more packages:
                   npm install @mozilla/readability linkedom)`;

/** How articles are read, as the options say. Throws `UsageError` for values that make no sense. */
export function readOptionsFrom(given: Arguments): Required<ReadOptions> {
  return {
    published: publishedIn(given),
    maxCharacters: wholeNumber(given, "max-characters") ?? defaultMaxCharacters,
    format: formatIn(given),
    fields: fieldsIn(given),
  };
}

function publishedIn(given: Arguments): string | null {
  const published = given.value("published");
  const date = published === null ? null : publishedOn(published);
  if (date && "problem" in date) throw new UsageError(date.problem, "Write it as --published 2022-10-02.");
  return published;
}

function formatIn(given: Arguments): Format | null {
  const name = given.value("format");
  const format = formats.find((each) => each === name) ?? null;
  if (name === null || format !== null) return format;
  throw new UsageError(`There is no format ${JSON.stringify(name)}.`, `Formats: ${formats.join(", ")}.`);
}

function fieldsIn(given: Arguments): FieldMapping {
  const named = fieldOptions.flatMap(([option, field]) => {
    const name = given.value(option);
    if (name?.trim() === "")
      throw new UsageError(`--${option} is blank.`, `Name a key or column, as --${option} body.`);
    return name === null ? [] : [[field, name] as const];
  });
  return Object.fromEntries(named);
}
