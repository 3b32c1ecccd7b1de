import type { Complaint } from "../problems.js";
import type { ReadTag } from "./attributes.js";
import type { Tag } from "./tags.js";
import { keyOf } from "./vocabulary.js";

/** A part of an article as the tags say it, before the schema has looked at it. */
export type Raw = Readonly<Record<string, unknown>>;

/** What the makers of an article's parts share. */
export interface Assembly {
  /** The words between two code points of the text. */
  readonly slice: (start: number, end: number) => string;
  readonly report: (tag: Tag, complaint: Complaint) => void;
  /** The tag each object of the raw article was made of, so that a problem found in it has a line and a column. */
  readonly origins: Map<object, Tag>;
  readonly newId: (prefix: string) => string;
}

/** The part of an article, with the tag it came from remembered. */
export function made<Part extends object>(part: Part, tag: Tag, { origins }: Assembly): Part {
  origins.set(part, tag);
  return part;
}

/** The attributes of something that several tags belong to: they stand on one of them. The tag is null when none has any. */
export function described(
  tags: readonly ReadTag[],
  { report }: Pick<Assembly, "report">,
): { readonly tag: Tag | null; readonly fields: Raw } {
  const [first, ...others] = tags.filter(({ fields }) => Object.keys(fields).length > 0);
  for (const { tag, ids } of others) {
    report(tag, {
      found: `attributes of ${ids.join(" ") || "something"}, which ${first?.tag.source ?? "another tag"} has already`,
      expected: "all attributes of one thing on one of its tags",
      remedy: "bring them together there",
    });
  }
  return { tag: first?.tag ?? null, fields: first?.fields ?? {} };
}

/** The tag that a path of the raw article leads into, and the attribute it ends in, if any. */
export function placeIn(
  root: object,
  path: readonly PropertyKey[],
  origins: ReadonlyMap<object, Tag>,
): { readonly tag: Tag | null; readonly key: string | null } {
  let value: unknown = root;
  let place: { readonly tag: Tag | null; readonly key: string | null } = { tag: null, key: null };
  for (const step of path) {
    value = isObject(value) ? Reflect.get(value, step) : undefined;
    const tag = isObject(value) ? origins.get(value) : undefined;
    if (tag) place = { tag, key: null };
    else if (typeof step === "string") place = { tag: place.tag, key: place.key ?? keyOf(path[0], step) };
  }
  return place;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
