import { readFile } from "node:fs/promises";
import { type Columns, nameColumns } from "../corpus/conll.js";
import { findingSentence } from "../corpus/finding.js";
import { type Part, parts } from "../corpus/vocabulary.js";
import { filePlaces } from "../evaluate/gold/markup/places.js";
import type { GoldCorpusFolder } from "./gold-corpus.js";
import { sharedResources } from "./shared-resources.js";
import { textReaderWith } from "./text-reader.js";
import { UsageError } from "./usage-error.js";
import { writeFiles } from "./write.js";

export const exportForms = ["json", "conll"] as const;
export type ExportForm = (typeof exportForms)[number];

/** How a corpus is written out. */
export interface CorpusExport {
  readonly form: ExportForm;
  readonly out: string;
  /** The part that is written; all of them, each by itself, when null. */
  readonly part: Part | null;
}

/** What was written, and the names that could not be, each in a sentence. */
export interface Exported {
  readonly files: readonly string[];
  readonly articles: number;
  readonly leftOut: readonly string[];
}

/**
 * Writes the parts of a corpus: as JSON `PART/ID.json`, gold annotation with its text (`evaluate --gold OUT/PART` reads
 * it); as columns `PART.conll`. Throws `UsageError` when an article is in no part.
 */
export async function exportCorpus(
  { articles, splits }: GoldCorpusFolder,
  { form, out, part }: CorpusExport,
): Promise<Exported> {
  const unlisted = articles.find(({ stem }) => !splits.has(stem));
  if (unlisted) {
    throw new UsageError(`${unlisted.path} is in no part of the corpus.`, "Give it one: npm run corpus -- split");
  }
  const wanted = parts.filter((each) => part === null || each === part);
  const chosen = wanted.map((each) => [each, articles.filter(({ stem }) => splits.get(stem) === each)] as const);
  const count = chosen.reduce((sum, [, own]) => sum + own.length, 0);
  const files = new Map<string, string>();
  const leftOut: string[] = [];
  for (const [name, own] of chosen) {
    if (form === "json") {
      for (const { gold } of own) files.set(`${name}/${gold.doc_id}.json`, `${JSON.stringify(gold, null, 2)}\n`);
      continue;
    }
    const columns = own.map((article) => nameColumns(article, textReader()));
    files.set(`${name}.conll`, columns.map(({ content }) => content).join(""));
    leftOut.push(...(await inWords(columns)));
  }
  await writeFiles(out, files);
  return { files: [...files.keys()], articles: count, leftOut };
}

function textReader() {
  return textReaderWith(sharedResources());
}

async function inWords(columns: readonly Columns[]): Promise<readonly string[]> {
  const sentences: string[] = [];
  for (const finding of columns.flatMap(({ findings }) => findings)) {
    const placeOf = filePlaces(await readFile(finding.path, "utf8"));
    sentences.push(findingSentence(finding, ({ at }) => (at === null ? null : placeOf(at))));
  }
  return sentences;
}
