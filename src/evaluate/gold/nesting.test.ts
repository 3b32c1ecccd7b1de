import { overlapsAmong } from "./nesting.js";

function shown(...spans: [number, number][]): string[] {
  return overlapsAmong(spans.map(([start, end]) => ({ start, end }))).map(
    ({ first, second, crosses }) =>
      `${first.start}-${first.end} ${crosses ? "crosses" : "holds"} ${second.start}-${second.end}`,
  );
}

test("spans that are apart, or meet, do not overlap", () => {
  expect(shown([4, 6], [0, 2], [2, 4])).toEqual([]);
});

test("each span is paired with the innermost around it", () => {
  expect(shown([0, 9], [1, 5], [2, 4], [6, 7])).toEqual(["0-9 holds 1-5", "1-5 holds 2-4", "0-9 holds 6-7"]);
});

test("spans that cross are found within a third", () => {
  expect(shown([0, 9], [2, 4], [3, 6])).toEqual(["0-9 holds 2-4", "2-4 crosses 3-6"]);
});

test("equal spans hold each other", () => {
  expect(shown([0, 2], [0, 2])).toEqual(["0-2 holds 0-2"]);
});
