import type { QuotationMarks } from "../document/quotations.js";

/** A way of quoting: the character sequences that open and close it. */
export interface MarkPair {
  readonly marks: QuotationMarks;
  readonly opens: string;
  readonly closes: readonly string[];
  /** Single marks look like apostrophes: they count only when a closing one is found. */
  readonly isSingle: boolean;
}

/** In order of trial: two apostrophes before one. A double quotation may close with the other sort of double mark. */
export const markPairs: readonly MarkPair[] = [
  { marks: "two_apostrophes", opens: "''", closes: ["''", '"', "”"], isSingle: false },
  { marks: "two_apostrophes", opens: "``", closes: ["''", "``", '"', "”"], isSingle: false },
  { marks: "curly_double", opens: "“", closes: ["”", '"', "“", "''"], isSingle: false },
  { marks: "curly_double", opens: "„", closes: ["“", "”", '"'], isSingle: false },
  { marks: "double", opens: '"', closes: ['"', "”"], isSingle: false },
  { marks: "angle", opens: "«", closes: ["»"], isSingle: false },
  { marks: "curly_single", opens: "‘", closes: ["’", "'"], isSingle: true },
  { marks: "single", opens: "'", closes: ["'", "’"], isSingle: true },
];
