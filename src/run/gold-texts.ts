import { type RawArticle, stemOf as stemOfArticle } from "../ingest/article.js";
import { defaultMaxCharacters } from "../ingest/parsed.js";
import type { Reading } from "../ingest/read.js";
import { type Found, findFiles } from "./find.js";
import { readingsFrom } from "./readings.js";

/** The texts found for articles whose annotation stands apart from its text. */
export interface GoldTexts {
  /** The articles that may be meant by a `doc_id`: those that have it as their id, else those whose file is called so. */
  readonly candidates: (docId: string) => readonly RawArticle[];
  /** Why a file called like a `doc_id` was refused; null when none was. */
  readonly refusal: (docId: string) => string | null;
  /** The inputs that are not there, and the like. */
  readonly rejects: Found["rejects"];
}

interface Index {
  readonly wanted: ReadonlySet<string>;
  readonly byId: Map<string, RawArticle[]>;
  readonly byStem: Map<string, RawArticle[]>;
  readonly refused: Map<string, string>;
}

/** Reads files and folders for the articles wanted; nothing is read when none is. */
export async function goldTexts(inputs: readonly string[], wanted: ReadonlySet<string>): Promise<GoldTexts> {
  const { files, rejects } = await findFiles(inputs);
  const index: Index = { wanted, byId: new Map(), byStem: new Map(), refused: new Map() };
  for (const file of wanted.size > 0 ? files : []) {
    const readings = readingsFrom(file, { published: null, maxCharacters: defaultMaxCharacters });
    for await (const reading of readings) take(reading, index);
  }
  return {
    candidates: (docId) => index.byId.get(docId) ?? index.byStem.get(docId) ?? [],
    refusal: (docId) => index.refused.get(docId) ?? null,
    rejects,
  };
}

function take(reading: Reading, { wanted, byId, byStem, refused }: Index): void {
  if ("reject" in reading) {
    refused.set(stemOf(reading.reject.sourcePath), reading.reject.reason);
    return;
  }
  const { sourceId, sourcePath } = reading.raw;
  if (sourceId !== null && wanted.has(sourceId)) add(byId, sourceId, reading.raw);
  if (wanted.has(stemOf(sourcePath))) add(byStem, stemOf(sourcePath), reading.raw);
}

/** A file's name without folders and without ending, as `000` of `seeds/000.txt` or of row `seeds/000.jsonl#1`. */
export function stemOf(path: string): string {
  return stemOfArticle(path.replaceAll("\\", "/"));
}

function add(articles: Map<string, RawArticle[]>, name: string, article: RawArticle): void {
  const list = articles.get(name);
  if (list) list.push(article);
  else articles.set(name, [article]);
}
