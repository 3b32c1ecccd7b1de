import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkGold } from "../evaluate/gold/check/check.js";
import { readGoldJson } from "../evaluate/gold/json.js";
import { readMarkup } from "../evaluate/gold/markup/markup.js";
import { type Complaint, complaintAt, joined } from "../evaluate/gold/problems.js";
import type { GoldArticle } from "../evaluate/gold/schema.js";
import { decode } from "../ingest/decode.js";
import { type GoldTexts, goldTexts, stemOf } from "./gold-texts.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";

/** Gold annotation of an article, with the text it is about. */
export type GoldText = GoldArticle & { readonly text: string };

/** A file of gold, or an input, that cannot be used, and why: one problem a line, ten at most. */
export interface GoldProblem {
  readonly path: string;
  readonly reason: string;
}

/** The gold of a folder, in the order of its files. */
export interface GoldCorpus {
  readonly articles: readonly GoldText[];
  /** The free lines in the headers of `.gold` files, as `country: Peru`, by `doc_id`. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The file of each article, by `doc_id`. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly GoldProblem[];
}

/** Where gold and texts are read from. */
export interface GoldSources {
  /** A folder with `.json` and `.gold` files; files of other kinds and folders in it are left alone. */
  readonly gold: string;
  /** Files and folders with the texts of annotation that stands apart from its text. */
  readonly articles: readonly string[];
}

/**
 * Reads and checks all gold of a folder. The text of a `.json` file is its own `text`, else that of the article with its
 * `doc_id` as id or file stem among `articles`, else of one in the folder itself. An article with a problem is left
 * out, the others are complete. Throws `UsageError` when the folder is not there or holds no gold.
 */
export async function readGold({ gold, articles }: GoldSources): Promise<GoldCorpus> {
  const names = await goldNames(gold);
  const files: GoldFile[] = [];
  for (const name of names) files.push(await readGoldFile(join(gold, name)));
  const wanted = new Set(
    files.flatMap(({ read }) => ("article" in read && read.article.text === null ? [read.article.doc_id] : [])),
  );
  const given = await goldTexts(articles, wanted);
  const beside = await goldTexts([gold], wanted);
  const places: Places = { texts: [given, beside], names: [...articles, gold].join(", ") };
  const corpus = gathered(files, places);
  const rejects = given.rejects.map(({ sourcePath, reason }) => ({ path: sourcePath, reason }));
  return { ...corpus, problems: [...rejects, ...corpus.problems] };
}

async function goldNames(gold: string): Promise<string[]> {
  const entries = await readdir(gold, { withFileTypes: true }).catch((error: unknown) => {
    throw new UsageError(
      `The gold folder ${gold} cannot be read. ${whyUnreadable(error)}`,
      "Name a folder of .json or .gold files: --gold DIR",
    );
  });
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const found = names.filter((name) => /^[^.].*\.(?:json|gold)$/iu.test(name));
  if (found.length > 0) return found.sort((a, b) => (a < b ? -1 : 1));
  throw new UsageError(
    `There is no gold annotation in ${gold}.`,
    "Gold is a file each article: .json (fixtures/gold/GUIDELINES.md) or .gold (fixtures/gold/MARKUP.md).",
  );
}

interface GoldFile {
  readonly path: string;
  readonly read:
    | { readonly article: GoldArticle; readonly header?: ReadonlyMap<string, string> }
    | { readonly problem: string };
}

async function readGoldFile(path: string): Promise<GoldFile> {
  const bytes = await readFile(path).catch(whyUnreadable);
  if (typeof bytes === "string") return { path, read: { problem: bytes } };
  const decoded = decode(bytes);
  if ("problem" in decoded) return { path, read: decoded };
  const isMarkup = /\.gold$/iu.test(path);
  return { path, read: isMarkup ? readMarkup(decoded.text, { stem: stemOf(path) }) : readGoldJson(decoded.text) };
}

/** Where texts were looked for, the first place first. */
interface Places {
  readonly texts: readonly GoldTexts[];
  readonly names: string;
}

function gathered(files: readonly GoldFile[], places: Places): GoldCorpus {
  const articles: GoldText[] = [];
  const headers = new Map<string, ReadonlyMap<string, string>>();
  const problems: GoldProblem[] = [];
  const pathOf = new Map<string, string>();
  for (const { path, read } of files) {
    const used = "problem" in read ? read : sound(read.article, { places, first: pathOf.get(read.article.doc_id) });
    if ("article" in read && !pathOf.has(read.article.doc_id)) pathOf.set(read.article.doc_id, path);
    if ("problem" in used) {
      problems.push({ path, reason: used.problem });
      continue;
    }
    articles.push(used.article);
    if ("header" in read && read.header) headers.set(used.article.doc_id, read.header);
  }
  return { articles, headers, paths: pathOf, problems };
}

type Sound = { readonly article: GoldText } | { readonly problem: string };

/** The article with its text, when nothing is wrong with them. `first` is the path of an earlier one with its id. */
function sound(
  article: GoldArticle,
  { places, first }: { readonly places: Places; readonly first: string | undefined },
): Sound {
  if (first !== undefined) {
    return {
      problem: complaintAt("doc_id", {
        found: `${article.doc_id}, that of ${first} already`,
        expected: "an id of its own",
        remedy: "rename one of the two, or remove its file",
      }),
    };
  }
  const found = article.text === null ? textFor(article, places) : { text: article.text };
  if ("problem" in found) return found;
  const problems = checkGold(article, found.text);
  return problems.length > 0 ? { problem: joined(problems) } : { article: { ...article, text: found.text } };
}

function textFor({ doc_id, published }: GoldArticle, { texts, names }: Places): { text: string } | { problem: string } {
  const found = texts.map(({ candidates }) => candidates(doc_id)).find((list) => list.length > 0) ?? [];
  const [first, ...others] = found;
  if (!first) return { problem: complaintAt("text", noText(doc_id, { texts, names })) };
  if (others.some((other) => other.text !== first.text || other.published !== first.published)) {
    const paths = found.map(({ sourcePath }) => sourcePath).join(", ");
    return {
      problem: complaintAt("text", {
        found: `several articles of this name (${paths})`,
        expected: "one",
        remedy: "name only the right one, or give the annotation a field text",
      }),
    };
  }
  if (first.published === published) return { text: first.text };
  const expected = `${first.published}, the date of ${first.sourcePath}`;
  return { problem: complaintAt("published", { found: published, expected, remedy: "correct one of the two" }) };
}

function noText(docId: string, { texts, names }: Places): Complaint {
  const [refusal] = texts.flatMap(({ refusal }) => refusal(docId) ?? []);
  return {
    found:
      refusal === undefined ? `none, and no article ${docId} in ${names}` : `none; ${docId} was refused (${refusal})`,
    expected: "the article's text",
    remedy: `give the annotation a field text, put ${docId}.txt beside it, or name the articles on the command line`,
  };
}
