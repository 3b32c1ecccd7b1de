import { shortened } from "../report/markdown.js";
/** Longest text that is shown whole, and about how much is shown of a longer one, in characters. */
const wholeLength = 60;
const shownLength = 160;
/** Characters left on either side of what differs. */
const around = 25;
/**
 * Two texts cut down to where they differ, on one line each: words they share at the beginning and at the end are left
 * out but for a few. Short texts stay whole.
 */
export function differing(before, after) {
    const [a, b] = [oneLine(before), oneLine(after)];
    if (a === null || b === null || Math.max(a.length, b.length) <= wholeLength) {
        return { before: a && shortened(a, shownLength), after: b && shortened(b, shownLength) };
    }
    const start = sharedHead(a, b);
    const tail = Math.min(sharedTail(a, b), Math.min(a.length, b.length) - start);
    const cut = (text) => shortened(cutTo(text, start, text.length - tail), shownLength);
    return { before: cut(a), after: cut(b) };
}
function oneLine(text) {
    return text === null ? null : text.replaceAll(/\s+/gu, " ").trim();
}
function sharedHead(a, b) {
    let length = 0;
    while (length < a.length && a[length] === b[length])
        length++;
    return length;
}
function sharedTail(a, b) {
    let length = 0;
    while (length < a.length && a.at(-1 - length) === b.at(-1 - length))
        length++;
    return length;
}
/** The text from `start` to `end` with some words around; an ellipsis where something is missing. */
function cutTo(text, start, end) {
    const from = start <= around ? 0 : text.lastIndexOf(" ", start - around) + 1;
    const space = text.indexOf(" ", end + around);
    const to = space < 0 ? text.length : space;
    return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
//# sourceMappingURL=differing.js.map