import { f1Of, matched, rounded, shareOf } from "./score.js";

test("nothing predicted or nothing in the gold is 0, not an error", () => {
  expect(matched(0, 0, 0)).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  expect(matched(0, 3, 0)).toMatchObject({ precision: 0, f1: 0 });
  expect(shareOf(0, 0).accuracy).toBeNull();
});

test("the two sides may be matched apart", () => {
  expect(f1Of({ rightPredicted: 1, predicted: 2, rightGold: 3, gold: 3 })).toMatchObject({
    precision: 0.5,
    recall: 1,
    f1: 2 / 3,
  });
});

// What Python 3 prints for round(value, decimals).
test.each([
  [56.25, 1, 56.2],
  [56.75, 1, 56.8],
  [62.5, 0, 62],
  [63.5, 0, 64],
  [2.675, 2, 2.67],
  [0.125, 2, 0.12],
  [0.375, 2, 0.38],
  [1.005, 2, 1],
  [66.66666666666667, 2, 66.67],
  [99.95, 1, 100],
  [0, 2, 0],
  [100, 1, 100],
])("round(%d, %d) is %d", (value, decimals, expected) => {
  expect(rounded(value, decimals)).toBe(expected);
});
