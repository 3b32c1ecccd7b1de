// dist/document/span.js
function surfaceOf(text, span) {
  return text.slice(span.start, span.end);
}
function overlaps(a, b) {
  return a.start < b.end && b.start < a.end;
}
function covers(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function touching(items, span) {
  const first = firstEndingAfter(items, span.start);
  let end = first;
  while ((items[end]?.start ?? Number.POSITIVE_INFINITY) < span.end)
    end++;
  return items.slice(first, end);
}
function bySpan(a, b) {
  return a.start - b.start || b.end - a.end;
}
function firstEndingAfter(items, offset) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((items[middle]?.end ?? 0) <= offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
function firstStartingAfter(items, offset) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((items[middle]?.start ?? 0) <= offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}
function itemAt(items, offset) {
  const item = items[firstEndingAfter(items, offset)];
  return item && item.start <= offset ? item : null;
}
function trimSpan(text, span, others = "") {
  let { start, end } = span;
  const drop = (character) => character !== void 0 && (/\s/u.test(character) || others.includes(character));
  while (start < end && drop(text[start]))
    start++;
  while (end > start && drop(text[end - 1]))
    end--;
  return { start, end };
}

export {
  surfaceOf,
  overlaps,
  covers,
  touching,
  bySpan,
  firstEndingAfter,
  firstStartingAfter,
  itemAt,
  trimSpan
};
