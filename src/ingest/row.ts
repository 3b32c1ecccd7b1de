import { fieldOf, plainNames } from "./fields.js";
import { type Parsed, type ReadOptions, wellFormed } from "./parsed.js";
import { type Published, publishedFrom, publishedOn } from "./published.js";

/** Reads a line of a `.jsonl` file: an object with text and date, and perhaps title, id and byline, under their usual names. */
export function rowArticle(line: string, options: Pick<ReadOptions, "published">): Parsed {
  const row = objectOf(line);
  if ("problem" in row) return row;
  const text = fieldOf(row.fields, "text");
  if (typeof text !== "string") {
    const found = text === undefined ? "none" : `a field of type ${typeof text}`;
    return { problem: `The row needs its text as a string in a field text, body or content; there is ${found}.` };
  }
  const date = dateOf(fieldOf(row.fields, "published"), options);
  if ("problem" in date) return date;
  return {
    sourceId: wordsOf(fieldOf(row.fields, "id")),
    title: wordsOf(fieldOf(row.fields, "title")),
    byline: wordsOf(fieldOf(row.fields, "byline")),
    published: date.day,
    text: wellFormed(text).trimEnd(),
  };
}

function objectOf(line: string): { readonly fields: ReadonlyMap<string, unknown> } | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: "The line is not JSON. Each line must be one JSON object with text and date." };
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { fields: plainNames(value) };
  const found = value === null ? "null" : Array.isArray(value) ? "an array" : `a ${typeof value}`;
  return { problem: `The line is ${found}, not a JSON object with text and date.` };
}

function dateOf(value: unknown, { published }: Pick<ReadOptions, "published">): Published {
  if (value !== undefined) return publishedFrom(value);
  if (published !== null) return publishedOn(published);
  return {
    problem: "The row has no date. Give it a field date (or published) with YYYY-MM-DD, or say --published YYYY-MM-DD.",
  };
}

/** A string, a number as a string, or a list of such joined by commas; null for anything else. */
function wordsOf(value: unknown): string | null {
  if (typeof value === "string") return wellFormed(value).trim();
  if (typeof value === "number") return String(value);
  if (!Array.isArray(value)) return null;
  const words = value.filter((word): word is string => typeof word === "string");
  return words.length > 0 ? wellFormed(words.join(", ")).trim() : null;
}
