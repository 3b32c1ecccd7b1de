import { nearest, suggestion } from "../nearest.js";
import { type Complaint, either } from "../problems.js";
import { readCharacters, writeValue } from "./characters.js";
import type { Fault, Item, Tag } from "./tags.js";
import { type FieldValue, readValue, writtenValue } from "./values.js";
import { type Attribute, fixedWords, isMistakable, isWordFor, type TagRule } from "./vocabulary.js";

/** A tag that was understood: its ids, and the fields of the gold article it fills. */
export interface ReadTag {
  readonly tag: Tag;
  readonly ids: readonly string[];
  readonly fields: Readonly<Record<string, unknown>>;
}

interface Draft {
  readonly tag: Tag;
  readonly rule: TagRule;
  readonly ids: string[];
  readonly fields: Record<string, unknown>;
}

/** Reads what stands in a tag, by the rule for tags of its name. */
export function readTag(tag: Tag, rule: TagRule): { readonly read: ReadTag; readonly faults: readonly Fault[] } {
  const draft: Draft = { tag, rule, ids: [], fields: {} };
  const complaints = tag.items.map((item) => (item.key === null ? takeWord(draft, item) : takeKey(draft, item)));
  const faults = complaints.filter((each) => each !== null);
  return {
    read: draft,
    faults: faults.map((complaint) => ({ ...complaint, offset: tag.offset, tag: tag.source })),
  };
}

function takeWord(draft: Draft, { value }: Item): Complaint | null {
  const read = readCharacters(value);
  if (!("text" in read)) return strangeReference(read.unknown);
  const { attributes, ids } = draft.rule;
  const attribute = attributes.find((each) => !(each.field in draft.fields) && isWordFor(read.text, each));
  if (attribute) return fill(draft, attribute, value);
  if (ids === "none" || (ids === "one" && draft.ids.length > 0)) return strangeWord(draft, read.text);
  const guess = nearest(read.text, fixedWords(draft.rule));
  if (guess !== null) return misspelt(draft, read.text, guess);
  draft.ids.push(read.text);
  return null;
}

function takeKey(draft: Draft, { key, value }: Item): Complaint | null {
  const { attributes, ids } = draft.rule;
  if (key === "id" && ids !== "none") {
    const read = readCharacters(value);
    if (!("text" in read)) return strangeReference(read.unknown);
    if (ids === "one" && draft.ids.length > 0) return strangeWord(draft, `id=${read.text}`);
    draft.ids.push(read.text);
    return null;
  }
  const attribute = attributes.find((each) => each.key === key);
  return attribute ? fill(draft, attribute, value) : strangeKey(draft, key ?? "");
}

function fill({ fields }: Draft, { key, field, form }: Attribute, markup: string): Complaint | null {
  if (field in fields) {
    return { found: `${key} a second time`, expected: "each attribute once", remedy: "remove one of the two" };
  }
  const read = readValue(markup, form);
  if ("unknown" in read) return strangeReference(read.unknown);
  fields[field] = read.value;
  return null;
}

/** The complaint about a `&` that begins nothing known. */
export function strangeReference(found: string): Complaint {
  const expected = "&lt; &gt; &amp; &quot; or the number of a character, as &#10;";
  return { found, expected, remedy: "write &amp; for the sign itself" };
}

function strangeWord({ rule, ids }: Draft, word: string): Complaint {
  const words = fixedWords(rule);
  const id = rule.ids === "none" ? "no id" : `one id (it has ${ids.join(" ")})`;
  const known = words.length > 0 ? ` and of the words ${either(words)}` : " and no other word";
  return { found: `the word ${word}`, expected: id + known, remedy: suggestion(word, words, "remove it") };
}

/** Taken as an id it would lose what was meant without a word. */
function misspelt({ rule }: Draft, word: string, guess: string): Complaint {
  return {
    found: `the word ${word}`,
    expected: `an id, or one of ${fixedWords(rule).join(", ")}`,
    remedy: `did you mean ${guess}? If it is an id, write id=${word}`,
  };
}

function strangeKey({ rule, tag }: Draft, key: string): Complaint {
  const keys = rule.attributes.map((each) => each.key);
  const expected = keys.length > 0 ? `only ${either([...keys, "id"])}` : "ids alone";
  const statement = ["speaker", "cue"].includes(tag.name);
  const remedy = statement ? "write it on <statement …/> or on the statement's content" : "remove it";
  return { found: `the attribute ${key}`, expected, remedy: suggestion(key, keys, remedy) };
}

/** Writes a tag without its signs, as `PERSON blinken nominal`: what `readTag` understands as these ids and fields. */
export function writtenTag(
  name: string,
  rule: TagRule,
  { ids, fields }: { readonly ids: readonly string[]; readonly fields: Readonly<Record<string, FieldValue>> },
): string {
  const marks = ids.map((id) => `${isMistakable(id, rule) ? "id=" : ""}${spaced(writeValue(id))}`);
  const values = rule.attributes.map((attribute) => writtenAttribute(attribute, fields[attribute.field] ?? null));
  return [name, ...marks, ...values.filter((value) => value !== null)].join(" ");
}

function writtenAttribute(attribute: Attribute, value: FieldValue): string | null {
  const { key, form } = attribute;
  const written = writtenValue(value);
  if (written === null) return null;
  if (form === "switch") return key;
  return isWordFor(String(value), attribute) ? spaced(written) : `${key}=${spaced(written)}`;
}

/** In quotation marks when it would not be read as one value without them. */
function spaced(value: string): string {
  return /^[^\s="]*[^\s="/]$/u.test(value) ? value : `"${value}"`;
}
