import type { Complaint } from "../problems.js";

/** A word of a tag, or a `key=value`; the value still has its references (`&lt;`). */
export interface Item {
  readonly key: string | null;
  readonly value: string;
}

/** What stands between `<` and `>`. */
export interface Tag {
  /** `<PERSON …>`, `</PERSON>`, and `<PERSON …/>`, which declares something without marking words. */
  readonly form: "open" | "close" | "declare";
  readonly name: string;
  readonly items: readonly Item[];
  /** Where it begins, in UTF-16 units of the file. */
  readonly offset: number;
  readonly source: string;
}

/** A piece of the file, in order: a tag, or text with its references. */
export type Token = Tag | { readonly form: "text"; readonly source: string; readonly offset: number };

/** Something wrong at an offset of the file. */
export interface Fault extends Complaint {
  readonly offset: number;
  /** The tag it is about, as written; null when it is about no tag. */
  readonly tag: string | null;
}

const piece = /<[^<>]*>|[^<>]+|[<>]/gu;
const inner = /^<(\/?)([A-Za-z][\w-]*)(?=[\s/>])(.*?)(\/?)>$/su;
const item = /\s+(?:([A-Za-z_]+)=)?(?:"([^"]*)"|([^\s"=]+))(?=\s|$)/uy;

/** Splits markup into tags and text, from an offset on. A tag that is not sound is given with what could be read of it. */
export function tokensOf(content: string, from: number): { readonly tokens: Token[]; readonly faults: Fault[] } {
  const tokens: Token[] = [];
  const faults: Fault[] = [];
  let offset = from;
  for (const [source] of content.slice(from).matchAll(piece)) {
    if (/^[<>]/u.test(source)) {
      const { tag, fault } = tagOf(source, offset);
      if (tag) tokens.push(tag);
      if (fault) faults.push({ ...fault, offset, tag: tag && source });
    } else tokens.push({ form: "text", source, offset });
    offset += source.length;
  }
  return { tokens, faults };
}

function tagOf(source: string, offset: number): { readonly tag: Tag | null; readonly fault: Complaint | null } {
  const match = inner.exec(source);
  if (!match) return { tag: null, fault: strayed(source) };
  const [, slash, name = "", rest = "", declares] = match;
  const { items, unread } = itemsOf(rest);
  const fault = {
    found: `${unread} in it`,
    expected: "words and key=value after the tag's name",
    remedy: 'put a value that holds white space or = in quotation marks: key="two words"',
  };
  const form = slash ? "close" : declares ? "declare" : "open";
  return { tag: { form, name, items, offset, source }, fault: unread === "" ? null : fault };
}

function itemsOf(rest: string): { readonly items: Item[]; readonly unread: string } {
  const items: Item[] = [];
  let done = 0;
  for (;;) {
    item.lastIndex = done;
    const match = item.exec(rest);
    if (!match) return { items, unread: rest.slice(done).trim() };
    items.push({ key: match[1] ?? null, value: match[2] ?? match[3] ?? "" });
    done = item.lastIndex;
  }
}

function strayed(source: string): Complaint {
  return {
    found: source.length > 1 ? source.slice(0, 80) : `${source} by itself`,
    expected: "a tag as <PERSON id>, </PERSON> or <PERSON id/>",
    remedy: "write &lt; and &gt; when the signs belong to the text",
  };
}
