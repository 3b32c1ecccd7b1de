import { readCharacters, writeValue } from "./characters.js";
import type { ValueForm } from "./vocabulary.js";

/** The value of a field, or the `&…` in it that stands for nothing. */
export type Value = { readonly value: unknown } | { readonly unknown: string };

/** Semicolons that end a reference (`&amp;`) separate nothing. */
const separators: Readonly<Partial<Record<ValueForm, RegExp>>> = { list: /,/u, roles: /(?<!&#?\w{1,8});/u };
/** What stands between the title of a role and the id of whom it is held in: `Foreign Minister @ua`. */
const holder = "@";

/** Reads an attribute's value as the form calls for. What does not fit stays text, for the schema to complain of. */
export function readValue(markup: string, form: ValueForm): Value {
  const separator = separators[form];
  if (separator === undefined) {
    const read = readCharacters(markup);
    return "text" in read ? { value: single(read.text, form) } : read;
  }
  if (markup.trim() === "") return { value: [] };
  const items: unknown[] = [];
  for (const piece of markup.split(separator)) {
    const read = form === "roles" ? roleOf(piece) : textOf(piece);
    if ("unknown" in read) return read;
    items.push(read.value);
  }
  return { value: items };
}

function single(text: string, form: ValueForm): unknown {
  if (form === "switch") return ["true", "negated"].includes(text) ? true : text === "false" ? false : text;
  if (form !== "number") return text;
  const number = Number(text);
  return text.trim() === "" || Number.isNaN(number) ? text : number;
}

function textOf(markup: string): Value {
  const read = readCharacters(markup.trim());
  return "text" in read ? { value: read.text } : read;
}

function roleOf(markup: string): Value {
  const [title = "", ...of] = markup.split(holder);
  const name = textOf(title);
  if ("unknown" in name || of.length === 0) return "unknown" in name ? name : { value: { title: name.value } };
  const id = textOf(of.join(holder));
  return "unknown" in id ? id : { value: { title: name.value, of: id.value } };
}

interface Role {
  readonly title: string;
  readonly of: string | null;
}
/** What a field of the gold article may hold that stands in a tag. */
export type FieldValue = string | number | boolean | null | readonly string[] | readonly Role[];

/** Writes a field's value so that `readValue` gives it back; null when it is one that is left out (null, an empty list, false). */
export function writtenValue(value: FieldValue): string | null {
  if (value === null || value === false) return null;
  if (typeof value !== "object") return writeValue(String(value));
  if (value.length === 0) return null;
  return value
    .map((item) => (typeof item === "string" ? writeValue(item, ",") : writtenRole(item)))
    .join(value.some((item) => typeof item !== "string") ? "; " : ",");
}

function writtenRole({ title, of }: Role): string {
  const plain = writeValue(title, ";@");
  return of === null ? plain : `${plain} @${writeValue(of, ";@")}`;
}
