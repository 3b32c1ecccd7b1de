import type { Article } from "../document/article.js";
import type { Sha256 } from "../document/hash.js";
import { surfaceOf } from "../document/span.js";
import { datelineOf } from "./dateline.js";
import { furnitureOf } from "./furniture.js";
import { wellFormed } from "./parsed.js";
import { tweetsOf } from "./tweets.js";

/** An article as it was read, before anything is found in its text. */
export interface RawArticle {
  /** Path within the input, with `/`. */
  readonly sourcePath: string;
  /** The `id` field of a JSONL row, as given. */
  readonly sourceId: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  /** ISO `YYYY-MM-DD`. */
  readonly published: string;
  /** Without header; white space at its end removed. */
  readonly text: string;
}

/**
 * Makes an article of what was read: gives it its id, finds dateline, furniture and tweets. Lone surrogates become
 * U+FFFD, wherever they stand.
 */
export function articleFrom(given: RawArticle, sha256: Sha256): Article {
  const raw = wholeCharacters(given);
  const stem = raw.sourceId ?? stemOf(raw.sourcePath);
  const hash = sha256(`${raw.published}\n${raw.text}`).slice(0, 8);
  const dateline = datelineOf(raw.text, raw.published);
  const tweets = tweetsOf(raw.text, raw.published);
  const furniture = furnitureOf(raw.text, { dateline, tweets });
  const ruled = (rule: string) => {
    const piece = furniture.find((each) => each.rule === rule);
    return piece ? surfaceOf(raw.text, piece) : null;
  };
  return {
    ...raw,
    docId: `doc_${slugOf(stem)}-${hash}`,
    title: raw.title ?? ruled("headline"),
    byline: raw.byline ?? ruled("byline")?.replace(/^by /iu, "") ?? null,
    dateline,
    furniture,
    tweets,
  };
}

/** Names of files on Windows, and what callers of the library hand in, may hold halves of characters. */
function wholeCharacters({ sourcePath, sourceId, title, byline, published, text }: RawArticle): RawArticle {
  const whole = (words: string | null) => words && wellFormed(words);
  return {
    sourcePath: wellFormed(sourcePath),
    sourceId: whole(sourceId),
    title: whole(title),
    byline: whole(byline),
    published,
    text: wellFormed(text),
  };
}

/** The name of the file an article is read from, without folders and ending: `news` of `2022/news.jsonl.gz#3`. */
export function stemOf(path: string): string {
  const file = path.replace(/^.*\//u, "").replace(/(?:\.gz)?(?:#\d{1,15})?$/iu, "");
  return file.replace(/\.[^.]*$/u, "");
}

/** Lower-case letters, digits, `_`, `.` and `-`, at most 60: what may stand in a file name and a column. */
function slugOf(stem: string): string {
  const plain = stem.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const slug = plain
    .replaceAll(/[^a-z0-9_.]+/gu, "-")
    .slice(0, 60)
    .replaceAll(/^[-.]+|[-.]+$/gu, "");
  return slug === "" ? "article" : slug;
}
