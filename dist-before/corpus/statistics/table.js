import { tally } from "../../report/counts.js";
/** How often each name occurs, the commonest first, with its share; only the first `most` when that is given. */
export function tallied(title, names, { column = title, most = Number.POSITIVE_INFINITY } = {}) {
    const rows = tally(names).map(([name, times]) => [name, times, percent(times, names.length)]);
    return { title, columns: [column, "number", "share"], rows: rows.slice(0, most) };
}
/** `12.3 %`; `–` of nothing. */
export function percent(part, whole) {
    return whole === 0 ? "–" : `${((part / whole) * 100).toFixed(1)} %`;
}
//# sourceMappingURL=table.js.map