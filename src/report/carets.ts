import type { Mark, Passage } from "../explain/explanation.js";

/** Code points that take two columns of a terminal: East Asian wide and full-width forms, and emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;
/** What a terminal would obey, and line ends: each unit is shown as one blank, so that places stay. */
const commands = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Columns that a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += widthOf(segment);
  return columns;
}

function widthOf(grapheme: string): number {
  if (/^\p{M}+$/u.test(grapheme)) return 0;
  return wide.test(grapheme) || /\ufe0f/u.test(grapheme) ? 2 : 1;
}

/** A line of a passage: its text, and where it stands in the passage. */
interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into lines of at most `width` columns, at blanks where there are any. */
export function wrapped(text: string, width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, start, width);
    lines.push({ text: text.slice(start, end), start, end });
    start = text[end] === " " ? end + 1 : end;
  }
  return lines;
}

/** Where a line that begins at `start` ends: at the last blank that fits, or at the last character when none does. */
function lineEnd(text: string, start: number, width: number): number {
  let columns = 0;
  let blank = -1;
  // A line never holds more units than these: a long text is not cut into characters again for each line.
  const piece = text.slice(start, start + 8 * width + 32);
  for (const { segment, index } of graphemes.segment(piece)) {
    const isFull = columns + widthOf(segment) > width && index > 0;
    if (isFull && segment === " ") return start + index;
    if (isFull) return start + (blank > 0 ? blank : index);
    columns += widthOf(segment);
    if (segment === " ") blank = index;
  }
  return start + piece.length;
}

/** The lines of a passage, at most `width` columns wide where labels allow, with carets and labels under what is marked. */
export function caretLines({ text, marks }: Pick<Passage, "text" | "marks">, width: number): string[] {
  const shown = text.replaceAll(commands, (found) => " ".repeat(found.length));
  return wrapped(shown, width).flatMap((line) => [line.text, ...rowsUnder(line, marks)]);
}

/** Rows of carets under a line; marks that would run into each other stand in rows of their own. */
function rowsUnder(line: Line, marks: readonly Mark[]): string[] {
  const rows: string[] = [];
  for (const mark of marks) {
    if (mark.label === "" || mark.start >= line.end || mark.end <= line.start) continue;
    const from = columnsOf(line.text.slice(0, Math.max(0, mark.start - line.start)));
    const to = columnsOf(line.text.slice(0, mark.end - line.start));
    // A label stands where its mark begins; further lines have carets only.
    const label = mark.start >= line.start ? ` ${mark.label}` : "";
    const piece = `${"^".repeat(Math.max(1, to - from))}${label}`;
    const free = rows.findIndex((row) => row.length < from || (row.length === 0 && from === 0));
    if (free < 0) rows.push(" ".repeat(from) + piece);
    else rows[free] = (rows[free] ?? "").padEnd(from) + piece;
  }
  return rows;
}
