import { byCodeUnit } from "./order.js";
/** Nothing: an unknown value, an empty list. */
export const nothing = cellOf(null);
/** A value that is compared and shown as it is. */
function cellOf(text) {
    const shown = () => text;
    return { key: text, shown, exact: shown };
}
/** A value as it stands in its column. The order in a list does not count. */
export function plainCell(value) {
    if (value === null || value === undefined)
        return nothing;
    return Array.isArray(value) ? cellOfAll(value.map(plainCell)) : cellOf(String(value));
}
/** Words that stand for somebody or something without an entity of its own. */
export function wordsCell(words) {
    return words === null ? nothing : cellOf(`(${words.replaceAll(/\s+/gu, " ")})`);
}
/** Several values as one. Their order does not count. */
export function cellOfAll(cells) {
    const [first, ...others] = cells.filter(({ key }) => key !== null);
    if (!first)
        return nothing;
    if (others.length === 0)
        return first;
    const known = [first, ...others];
    return {
        key: [...new Set(known.map(({ key }) => key ?? ""))].sort(byCodeUnit).join("\n"),
        shown: () => known.map((cell) => cell.shown()).join(", "),
        exact: () => known.map((cell) => cell.exact()).join(", "),
    };
}
/** What a change from one value to another is written as; null when there is none. */
export function changeOf(a, b) {
    if (a.key === b.key)
        return null;
    const [before, after] = [a.shown(), b.shown()];
    return before === after ? { before: a.exact(), after: b.exact() } : { before, after };
}
//# sourceMappingURL=cell.js.map