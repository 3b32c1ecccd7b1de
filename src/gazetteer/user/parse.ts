import type { LexiconEntry } from "../../document/lexicon.js";
import type { Gazetteer } from "../gazetteer.js";
import { conflictsOf, type PlacedEntry } from "./conflicts.js";
import { rowsOfCsv } from "./csv-rows.js";
import { entryOf } from "./entry.js";
import { rowsOfJsonLines } from "./json-rows.js";
import type { LexiconProblem } from "./problem.js";

/** A file of names, already read. */
export interface LexiconFile {
  /** Its ending tells the format; messages name it so. */
  readonly path: string;
  readonly text: string;
}

/** The entries of a lexicon in the order of files and lines, and all that is wrong in the files. */
export interface ParsedLexicon {
  readonly entries: readonly LexiconEntry[];
  /** In the order of files and lines; a lexicon that has any should not be used. */
  readonly problems: readonly LexiconProblem[];
}

const formats = [
  { ending: ".csv", read: rowsOfCsv },
  { ending: ".jsonl", read: rowsOfJsonLines },
  { ending: ".ndjson", read: rowsOfJsonLines },
];

/** Reads the entries of all files of a lexicon: each by itself, then against each other. Countries are those of the gazetteer. */
export function parseLexicon(files: readonly LexiconFile[], gazetteer: Gazetteer): ParsedLexicon {
  const parsed = files.map((file) => parseFile(file, gazetteer));
  const placed = parsed.flatMap(({ entries }) => entries);
  const problems = [...parsed.flatMap((file) => file.problems), ...conflictsOf(placed)];
  const order = new Map(files.map(({ path }, index) => [path, index]));
  const fileOf = ({ path }: LexiconProblem) => order.get(path) ?? 0;
  return {
    entries: placed.map(({ entry }) => entry),
    problems: problems.sort((a, b) => fileOf(a) - fileOf(b) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

function parseFile(
  { path, text }: LexiconFile,
  gazetteer: Gazetteer,
): { readonly entries: readonly PlacedEntry[]; readonly problems: readonly LexiconProblem[] } {
  const format = formats.find(({ ending }) => path.toLowerCase().endsWith(ending));
  if (!format) {
    const endings = formats.map(({ ending }) => ending).join(", ");
    return {
      entries: [],
      problems: [{ path, line: null, text: `its ending is none of ${endings}. Rename it, or convert it.` }],
    };
  }
  const { rows, problems } = format.read(text);
  const read = rows.map((row) => ({ line: row.line, ...entryOf(row, gazetteer) }));
  return {
    entries: read.flatMap(({ line, entry }) => (entry ? [{ path, line, entry }] : [])),
    problems: [
      ...problems.map((problem) => ({ path, ...problem })),
      ...read.flatMap(({ line, problems: own }) => own.map((text) => ({ path, line, text }))),
    ],
  };
}
