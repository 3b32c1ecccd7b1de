import type { QuotationMarks } from "../document/quotations.js";
import type { Span } from "../document/span.js";

/** A way of quoting: the character sequences that open and close it. */
export interface MarkPair {
  readonly marks: QuotationMarks;
  readonly opens: string;
  readonly closes: readonly string[];
  /** Single marks look like apostrophes: they count only when a closing one is found. */
  readonly isSingle: boolean;
}

/** In order of trial: two apostrophes before one. A double quotation may close with the other sort of double mark. */
const markPairs: readonly MarkPair[] = [
  { marks: "two_apostrophes", opens: "''", closes: ["''", '"', "”"], isSingle: false },
  { marks: "two_apostrophes", opens: "``", closes: ["''", "``", '"', "”"], isSingle: false },
  { marks: "curly_double", opens: "“", closes: ["”", '"', "“", "''"], isSingle: false },
  { marks: "curly_double", opens: "„", closes: ["“", "”", '"'], isSingle: false },
  { marks: "double", opens: '"', closes: ['"', "”"], isSingle: false },
  { marks: "angle", opens: "«", closes: ["»"], isSingle: false },
  { marks: "curly_single", opens: "‘", closes: ["’", "'"], isSingle: true },
  { marks: "single", opens: "'", closes: ["'", "’"], isSingle: true },
];

/** A character with which a mark begins that opens or closes. */
const anyMark = /['"`“”„«»‘’]/gu;

/** Offsets into the text of the characters of a stretch that may begin a mark, opening or closing, in order. */
export function markOffsets(text: string, { start, end }: Span): number[] {
  return Array.from(text.slice(start, end).matchAll(anyMark), (match) => start + match.index);
}

/** The pairs by the first character of their opening mark. */
const pairsByCharacter: ReadonlyMap<string, readonly MarkPair[]> = new Map(
  markPairs.map(({ opens: [first = ""] }) => [first, markPairs.filter(({ opens }) => opens.startsWith(first))]),
);

/** The pair whose opening mark stands at an offset, or null. */
export function pairAt(text: string, at: number): MarkPair | null {
  const candidates = pairsByCharacter.get(text[at] ?? "");
  return candidates?.find(({ opens }) => text.startsWith(opens, at)) ?? null;
}
