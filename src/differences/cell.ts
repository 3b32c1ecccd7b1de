import { byCodeUnit } from "./order.js";

/** The value of a field, ready to be compared across runs and to be shown. */
export interface Cell {
  /** Equal in both runs when they say the same, whatever ids they use; null for nothing. */
  readonly key: string | null;
  /** For people to read; null for nothing. */
  readonly shown: () => string | null;
  /** The same with the ids, for two values that read alike and are not the same. */
  readonly exact: () => string | null;
}

/** Nothing: an unknown value, an empty list. */
export const nothing: Cell = cellOf(null);

/** A value that is compared and shown as it is. */
function cellOf(text: string | null): Cell {
  const shown = () => text;
  return { key: text, shown, exact: shown };
}

/** A value as it stands in its column. The order in a list does not count. */
export function plainCell(value: unknown): Cell {
  if (value === null || value === undefined) return nothing;
  return Array.isArray(value) ? cellOfAll(value.map(plainCell)) : cellOf(String(value));
}

/** Words that stand for somebody or something without an entity of its own. */
export function wordsCell(words: string | null): Cell {
  return words === null ? nothing : cellOf(`(${words.replaceAll(/\s+/gu, " ")})`);
}

/** Several values as one. Their order does not count. */
export function cellOfAll(cells: readonly Cell[]): Cell {
  const [first, ...others] = cells.filter(({ key }) => key !== null);
  if (!first) return nothing;
  if (others.length === 0) return first;
  const known = [first, ...others];
  return {
    key: [...new Set(known.map(({ key }) => key ?? ""))].sort(byCodeUnit).join("\n"),
    shown: () => known.map((cell) => cell.shown()).join(", "),
    exact: () => known.map((cell) => cell.exact()).join(", "),
  };
}

/** What a change from one value to another is written as; null when there is none. */
export function changeOf(a: Cell, b: Cell): { readonly before: string | null; readonly after: string | null } | null {
  if (a.key === b.key) return null;
  const [before, after] = [a.shown(), b.shown()];
  return before === after ? { before: a.exact(), after: b.exact() } : { before, after };
}
