import { join } from "node:path";
import { checkRecord } from "../../datasets/check.js";
import { type ArticleRecord, recordOf } from "../../datasets/record.js";
import { type Reject, rejectOf } from "../../document/reject.js";
import type { Reading } from "../../ingest/read.js";
import { type Annotator, annotatorWith, faultOfOurs } from "../annotate.js";
import { sha256 } from "../hash.js";
import { wordsIn } from "./batches.js";
import { type Configuration, resourcesFor } from "./configuration.js";
import { recordLine } from "./record-line.js";
import { writeWhole } from "./whole-file.js";

/** What became of one reading. */
export type Recorded = { readonly record: ArticleRecord } | { readonly reject: Reject };

/** Annotates what was read, makes its rows and checks them. Never throws. */
export type Recorder = (reading: Reading) => Recorded;

/** Makes a recorder; the resources are loaded once a process. */
export function recorderWith(configuration: Pick<Configuration, "beam" | "lexicon">): Recorder {
  const annotate = annotatorWith(resourcesFor(configuration));
  return (reading) => ("raw" in reading ? recorded(annotate, reading.raw) : reading);
}

function recorded(annotate: Annotator, raw: Parameters<Annotator>[0]): Recorded {
  const outcome = annotate(raw);
  if ("reject" in outcome) return outcome;
  try {
    const record = recordOf(outcome.article, sha256);
    checkRecord(record);
    return { record };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { reject: rejectOf(raw, "check", `${problem} ${faultOfOurs}`) };
  }
}

/** What a part holds, in numbers. */
export interface PartTotals {
  readonly articles: number;
  readonly rejects: number;
  /** UTF-16 units of the articles' texts. */
  readonly characters: number;
  readonly words: number;
}

/** Where a part is to be written. */
export interface PartTarget {
  readonly folder: string;
  readonly name: string;
}

/**
 * Annotates readings and writes what becomes of them to a file that is in its place only when it is whole and on the
 * disk. `onReading` hears of each before it is begun. Throws when the file cannot be written, and leaves nothing of it.
 */
export function writePart(
  readings: readonly Reading[],
  { folder, name }: PartTarget,
  { record, onReading = () => {} }: { readonly record: Recorder; readonly onReading?: (index: number) => void },
): PartTotals {
  const totals = { articles: 0, rejects: 0, characters: 0, words: 0 };
  writeWhole(join(folder, name), (write) => {
    readings.forEach((reading, index) => {
      onReading(index);
      const outcome = record(reading);
      add(totals, reading, outcome);
      write(`${recordLine(outcome)}\n`);
    });
  });
  return totals;
}

function add(totals: { -readonly [Key in keyof PartTotals]: number }, reading: Reading, outcome: Recorded): void {
  if ("reject" in outcome) totals.rejects++;
  else totals.articles++;
  if (!("raw" in reading)) return;
  totals.characters += reading.raw.text.length;
  totals.words += wordsIn(reading.raw.text);
}
