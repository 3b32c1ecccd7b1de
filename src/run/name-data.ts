import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { codePointsOf } from "../datasets/code-points.js";
import { nameRow } from "../evaluate/sets/names.js";
import { documentsFile, documentsIn, goldByDocument, goldFile, rowsIn } from "../evaluate/sets/rows.js";
import { UnusableSet } from "../evaluate/sets/set.js";
import { loadGazetteer } from "../gazetteer/load.js";
import { wellFormed } from "../ingest/parsed.js";
import { type NameSentence, nameSentences, type PlacedName, readNameColumns } from "../train/name-sentences.js";
import { undatedDay } from "./annotate-documents.js";
import { whyUnreadable } from "./find.js";
import type { textReaderWith } from "./text-reader.js";
import { UsageError } from "./usage-error.js";

/** Sentences with names that were read, and what they were read from. */
export interface NameData {
  readonly sentences: readonly NameSentence[];
  /** Names that do not fall on bounds of tokens: they are not among those of the sentences. */
  readonly leftOut: number;
  /** The bytes of the files, one behind the other. */
  readonly bytes: Uint8Array;
}

/**
 * Reads names to learn from: a file in columns, or a folder as `evaluate --set names:DIR` has it, whose texts are split
 * by `readText`. Throws `UsageError` when it is neither.
 */
export async function readNameData(path: string, readText: ReturnType<typeof textReaderWith>): Promise<NameData> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? await readSet(path, readText) : await readColumns(path);
  } catch (error) {
    if (error instanceof UnusableSet) throw new UsageError(`${path}: ${error.message}`, error.hint);
    if (error instanceof Error && !("syscall" in error)) throw new UsageError(`${path}: ${error.message}`, hint);
    throw new UsageError(`${path}: ${whyUnreadable(error)}`, hint);
  }
}

const hint = "See: dateline train --help";

async function readColumns(path: string): Promise<NameData> {
  const bytes = await readFile(path);
  return { sentences: readNameColumns(bytes.toString("utf8")), leftOut: 0, bytes };
}

async function readSet(folder: string, readText: ReturnType<typeof textReaderWith>): Promise<NameData> {
  const contents = await Promise.all([documentsFile, goldFile].map((name) => readFile(join(folder, name))));
  const [documents = "", gold = ""] = contents.map((content) => content.toString("utf8"));
  const files = new Map([
    [documentsFile, documents],
    [goldFile, gold],
  ]);
  const read = documentsIn(files);
  const names = goldByDocument(rowsIn(files, goldFile, nameRow), read, (row): PlacedName => row);
  const gazetteer = loadGazetteer();
  const isNationality = (name: string) => gazetteer.countryOfDemonym(name) !== null;
  const parts = read.map(({ docId, text, date }) => {
    const { tokens } = readText({ text: wellFormed(text).trimEnd(), published: date ?? undatedDay });
    const toPoint = codePointsOf(text);
    const toUnit = new Map(tokens.flatMap(({ start, end }) => [start, end]).map((unit) => [toPoint(unit), unit]));
    const placed = (names.get(docId) ?? []).map(({ start, end, type }) => ({
      start: toUnit.get(start) ?? -1,
      end: toUnit.get(end) ?? -1,
      type,
    }));
    return nameSentences(text, tokens, { names: placed, isNationality });
  });
  return {
    sentences: parts.flatMap(({ sentences }) => sentences),
    leftOut: parts.reduce((sum, part) => sum + part.leftOut, 0),
    bytes: Buffer.concat(contents),
  };
}
