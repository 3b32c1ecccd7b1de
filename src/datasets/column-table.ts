import type { AnyDataset, Column } from "./dataset.js";

/** Rows of a Markdown table, one a column of the dataset: its name, its type and keys, what it holds. */
export function columnCells({ key, references, columns }: AnyDataset): [name: string, type: string, meaning: string][] {
  return columns.map((column) => {
    const target = references[column.name];
    const notes = [column.name === key ? "key" : "", target === undefined ? "" : `→ ${target}`];
    const type = [typeOf(column), ...notes.filter((note) => note !== "")].join(", ");
    return [`\`${column.name}\``, type, markdownCell(meaningOf(column))];
  });
}

/** A text as a cell of a Markdown table. */
export function markdownCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/\s+/gu, " ");
}

function typeOf({ kind, isNullable, values }: Column): string {
  const words = isShort(values) ? (values ?? []).join(" / ") : kind;
  const type = kind === "list" ? "list of strings" : words;
  return isNullable ? `${type} or null` : type;
}

function meaningOf({ description, values }: Column): string {
  return values === null || isShort(values) ? description : `${description} One of ${values.join(", ")}.`;
}

/** Whether the words a cell may hold take the place of its type. */
function isShort(values: readonly string[] | null): boolean {
  return values !== null && values.length < 8;
}
