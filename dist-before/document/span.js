/** The text a span covers. */
export function surfaceOf(text, span) {
    return text.slice(span.start, span.end);
}
/** Whether two spans share at least one character. */
export function overlaps(a, b) {
    return a.start < b.end && b.start < a.end;
}
/** Whether `outer` holds every character of `inner`; equal spans cover each other. */
export function covers(outer, inner) {
    return outer.start <= inner.start && inner.end <= outer.end;
}
/** The items of a sorted list without overlaps that share a character with a span. */
export function touching(items, span) {
    const first = firstEndingAfter(items, span.start);
    let end = first;
    while ((items[end]?.start ?? Number.POSITIVE_INFINITY) < span.end)
        end++;
    return items.slice(first, end);
}
/** Orders spans by start, then the longer one first: the order of every layer and dataset. */
export function bySpan(a, b) {
    return a.start - b.start || b.end - a.end;
}
/**
 * Index of the first item of a sorted list that ends after `offset`, or the list's length.
 * The items must be sorted and must not overlap (tokens, sentences, paragraphs, quotations).
 */
export function firstEndingAfter(items, offset) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((items[middle]?.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Index of the first item that starts behind `offset`, or the list's length. The items must be sorted by start; they may overlap. */
export function firstStartingAfter(items, offset) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((items[middle]?.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The item of a sorted, non-overlapping list that holds the character at `offset`, or null. */
export function itemAt(items, offset) {
    const item = items[firstEndingAfter(items, offset)];
    return item && item.start <= offset ? item : null;
}
/** Removes white space, and any of the characters in `others`, from both ends of a span. */
export function trimSpan(text, span, others = "") {
    let { start, end } = span;
    const drop = (character) => character !== undefined && (/\s/u.test(character) || others.includes(character));
    while (start < end && drop(text[start]))
        start++;
    while (end > start && drop(text[end - 1]))
        end--;
    return { start, end };
}
//# sourceMappingURL=span.js.map