import { covers, firstEndingAfter, itemAt, overlaps, trimSpan } from "./span.js";

const span = (start: number, end: number) => ({ start, end });

test("spans are half-open: neighbours do not overlap", () => {
  expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
  expect(overlaps(span(0, 3), span(2, 5))).toBe(true);
});

test("equal spans cover each other", () => {
  expect(covers(span(1, 4), span(1, 4))).toBe(true);
  expect(covers(span(1, 4), span(1, 5))).toBe(false);
});

test("looks an offset up in a sorted list", () => {
  const items = [span(0, 3), span(5, 8)];
  expect([0, 2, 3, 5, 7, 8].map((offset) => itemAt(items, offset))).toEqual([
    items[0],
    items[0],
    null,
    items[1],
    items[1],
    null,
  ]);
  expect(firstEndingAfter(items, 8)).toBe(2);
});

test("trims white space and the characters named", () => {
  expect(trimSpan('  "a b," ', span(0, 9), '",')).toEqual(span(3, 6));
});
