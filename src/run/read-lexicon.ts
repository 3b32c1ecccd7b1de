import { readFile } from "node:fs/promises";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Lexicon, lexiconOf } from "../gazetteer/user/lexicon.js";
import { type LexiconFile, parseLexicon } from "../gazetteer/user/parse.js";
import type { LexiconProblem } from "../gazetteer/user/problem.js";
import { decode } from "../ingest/decode.js";
import { sha256OfBytes } from "./hash.js";
import { whyUnreadable } from "./unreadable.js";
import { UsageError } from "./usage-error.js";

/** A file of a lexicon, as `run.json` names it. */
export interface LexiconSource {
  /** As it was given. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The names of all files, and the files. */
export interface ReadLexicon {
  readonly lexicon: Lexicon;
  readonly sources: readonly LexiconSource[];
}

const problemsShown = 10;

/**
 * Reads files of names that the user knows, `.csv` or `.jsonl`, into one lexicon. Throws `UsageError` with the problems of
 * all files when there are any. Countries are those of the gazetteer.
 */
export async function readLexicon(paths: readonly string[], gazetteer: Gazetteer): Promise<ReadLexicon> {
  const files: LexiconFile[] = [];
  const sources: LexiconSource[] = [];
  const unreadable: LexiconProblem[] = [];
  for (const path of new Set(paths)) {
    const read = await readBytes(path);
    if ("problem" in read) {
      unreadable.push({ path, line: null, text: read.problem });
      continue;
    }
    files.push({ path, text: read.text });
    sources.push({ path, bytes: read.bytes.length, sha256: sha256OfBytes(read.bytes) });
  }
  const { entries, problems } = parseLexicon(files, gazetteer);
  refuse([...unreadable, ...problems]);
  return { lexicon: lexiconOf(entries), sources };
}

async function readBytes(
  path: string,
): Promise<{ readonly bytes: Uint8Array; readonly text: string } | { readonly problem: string }> {
  try {
    const bytes = await readFile(path);
    const decoded = decode(bytes);
    return "problem" in decoded ? decoded : { bytes, text: decoded.text };
  } catch (error) {
    return { problem: whyUnreadable(error) };
  }
}

function refuse(problems: readonly LexiconProblem[]): void {
  if (problems.length === 0) return;
  const lines = problems.slice(0, problemsShown).map(inWords);
  if (problems.length > problemsShown) lines.push(`… and ${problems.length - problemsShown} more.`);
  const total = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  throw new UsageError(
    `The lexicon cannot be used, it has ${total}:\n${lines.map((line) => `  ${line}`).join("\n")}`,
    "Nothing was extracted. Mend the files, or call without --lexicon. See: dateline extract --help",
  );
}

function inWords({ path, line, text }: LexiconProblem): string {
  return line === null ? `${path}: ${text}` : `${path}, line ${line}: ${text}`;
}
