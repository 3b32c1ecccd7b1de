import { editDistance } from "../../document/namesakes.js";

/** The columns of a lexicon. */
export const columns = ["name", "type", "mode", "id", "aliases", "country", "valid_from", "valid_until"] as const;
export type Column = (typeof columns)[number];

/** What a row of a lexicon says, not yet checked; a column without value is absent. */
export interface Row {
  /** The line it begins in, from 1. */
  readonly line: number;
  readonly values: ReadonlyMap<Column, unknown>;
}

/** What is wrong in a line of a lexicon, and the remedy. */
export interface LineProblem {
  readonly line: number;
  readonly text: string;
}

/** The rows of a file and what is wrong with it as a file. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly problems: readonly LineProblem[];
}

/** The column of this name, or null. */
export function columnNamed(name: string): Column | null {
  return columns.find((column) => column === name) ?? null;
}

/** A sentence that proposes the known word most like the one found; empty when none is like it. */
export function proposal(found: string, known: readonly string[]): string {
  const word = found.toLowerCase();
  const distance = (each: string) => {
    const lower = each.toLowerCase();
    const isBeginning = word.length > 1 && (lower.startsWith(word) || word.startsWith(lower));
    return isBeginning ? 0 : editDistance(word, lower, 2);
  };
  const [best] = [...known].sort((a, b) => distance(a) - distance(b));
  return best !== undefined && distance(best) <= 2 ? ` Did you mean ${best}?` : "";
}

/** A value as it is shown in a message: in quotation marks, cut when it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
