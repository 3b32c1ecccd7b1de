import type { Cell } from "./shown-tables.js";

/** A row by its column names. */
export type Row = Readonly<Record<string, Cell>>;

interface Placed {
  readonly char_start: number;
  readonly char_end: number;
}

/** What cells are derived from: the row as far as it is known, and its article. */
export interface Derivation {
  readonly row: Row;
  readonly docId: string;
  /** Slices the article's text by code points. */
  readonly slice: (start: number, end: number) => string;
  /** The article's sentences, in the order of the text. */
  readonly sentences: readonly (Placed & { readonly sentence_id: string })[];
  /** The parts of what a statement says, in the order of the text. */
  readonly contentOf: (statementId: string) => readonly Placed[];
}

/** Whether a column is left out of a page where its cell is what `derivedCell` gives. The columns it is derived from stand before it or are in no such list. */
export function isDerived(table: string, column: string): boolean {
  if (column === "doc_id") return table !== "documents";
  if (column === "sentence_id") return table !== "sentences";
  return ["surface", "content_text", "local_entity_id", "speaker_local_id"].includes(column);
}

/** What a cell holds, unless the row says otherwise. */
export function derivedCell(table: string, column: string, from: Derivation): Cell {
  const { row, docId, slice } = from;
  const { start, end } = placeOf(row);
  switch (column) {
    case "doc_id":
      return docId;
    case "surface":
      return slice(start, end);
    case "sentence_id":
      return sentenceAt(from.sentences, start);
    case "content_text":
      return from
        .contentOf(String(row.statement_id))
        .map((span) => slice(span.char_start, span.char_end))
        .join(" … ");
    case "speaker_local_id":
      return row.speaker_id ?? null;
    default:
      return (table === "roles" ? row.person_id : row.entity_id) ?? null;
  }
}

function placeOf({ char_start, char_end }: Row) {
  return { start: Number(char_start ?? 0), end: Number(char_end ?? 0) };
}

/** The id of the sentence that holds a place; null when none does. */
function sentenceAt(sentences: Derivation["sentences"], start: number): string | null {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.char_start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence && start < sentence.char_end ? sentence.sentence_id : null;
}
