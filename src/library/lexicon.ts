import type { LexiconMode } from "../document/lexicon.js";
import type { NameType } from "../document/names.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import { type Lexicon, lexiconOf } from "../gazetteer/user/lexicon.js";
import { type LexiconFile, parseLexicon } from "../gazetteer/user/parse.js";
import type { LexiconProblem } from "../gazetteer/user/problem.js";

/** A name that you know, as a line of a `.jsonl` lexicon has it. */
export interface LexiconInput {
  /** As printed; capitals count. */
  readonly name: string;
  readonly type?: NameType;
  /** `add` when it is not given. */
  readonly mode?: LexiconMode;
  /** The id of its entity, as `org_acme`. */
  readonly id?: string;
  readonly aliases?: readonly string[];
  /** A code of ISO 3166-1, or a country's name. */
  readonly country?: string;
  /** First and last day, `YYYY-MM-DD`, of the articles it is meant for. */
  readonly valid_from?: string;
  readonly valid_until?: string;
}

/** A lexicon that cannot be used, with everything that is wrong in it. */
export class LexiconError extends Error {
  readonly problems: readonly LexiconProblem[];

  constructor(problems: readonly LexiconProblem[]) {
    const lines = problems.map(({ path, line, text }) => `${path}${line === null ? "" : `, line ${line}`}: ${text}`);
    super(`The lexicon cannot be used:\n${lines.map((line) => `  ${line}`).join("\n")}`);
    this.name = "LexiconError";
    this.problems = problems;
  }
}

/** Makes a lexicon of entries; in messages the first entry is line 1. Throws `LexiconError`. */
export function lexiconOfEntries(entries: readonly LexiconInput[], gazetteer: Gazetteer): Lexicon {
  const text = entries.map((entry) => JSON.stringify(entry)).join("\n");
  return lexiconOfFiles([{ path: "lexicon.jsonl", text }], gazetteer);
}

/** Makes a lexicon of the text of files, `.csv` or `.jsonl`. Throws `LexiconError`. */
export function lexiconOfFiles(files: readonly LexiconFile[], gazetteer: Gazetteer): Lexicon {
  const { entries, problems } = parseLexicon(files, gazetteer);
  if (problems.length > 0) throw new LexiconError(problems);
  return lexiconOf(entries);
}
