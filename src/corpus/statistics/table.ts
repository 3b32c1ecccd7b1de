import { tally } from "../../report/counts.js";

/** A table of the statistics. */
export interface StatisticsTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** How often each name occurs, the commonest first, with its share; only the first `most` when that is given. */
export function tallied(
  title: string,
  names: readonly string[],
  { column = title, most = Number.POSITIVE_INFINITY }: { readonly column?: string; readonly most?: number } = {},
): StatisticsTable {
  const rows = tally(names).map(([name, times]) => [name, times, percent(times, names.length)]);
  return { title, columns: [column, "number", "share"], rows: rows.slice(0, most) };
}

/** `12.3 %`; `–` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)} %`;
}
