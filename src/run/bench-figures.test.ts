import { medianOf, type Round, ratioOf, secondsOf, speedOf, spreadOf } from "./bench-figures.js";

const laps = (...seconds: readonly (readonly [number, number])[]) => new Map(seconds);

test("the median is the middle value, or the mean of the two in the middle", () => {
  expect(medianOf([3, 10, 1])).toBe(3);
  expect(medianOf([4, 1, 2, 100])).toBe(3);
  expect(medianOf([7])).toBe(7);
  expect(() => medianOf([])).toThrow("no median of no values");
});

test("the spread runs from the least to the greatest", () => {
  expect(spreadOf([9, 10, 2])).toEqual({ median: 9, min: 2, max: 10 });
  expect(() => spreadOf([])).toThrow(RangeError);
});

test("a ratio compares the articles that both have seen", () => {
  const sampled = laps([0, 6], [2, 2]);
  const all = laps([0, 1], [1, 50], [2, 1]);
  expect(ratioOf(sampled, all)).toBe(4);
  expect(ratioOf(all, sampled)).toBe(0.25);
  expect(ratioOf(all, laps([9, 1]))).toBeNaN();
  expect(secondsOf(all)).toBe(52);
});

const rounds: readonly Round[] = [
  new Map([
    ["wink", laps([0, 1], [1, 3])],
    ["compromise", laps([1, 30])],
    ["names", laps([1, 6])],
  ]),
  new Map([
    ["wink", laps([0, 1], [1, 1])],
    ["compromise", laps([1, 10])],
    ["names", laps([1, 4])],
  ]),
];

test("ratios are taken round by round, words counted over what was seen", () => {
  expect(speedOf("names", rounds, [500, 120])).toEqual({
    words: 120,
    seconds: { median: 5, min: 4, max: 6 },
    wordsPerSecond: { median: 25, min: 20, max: 30 },
    timeToWink: { median: 3, min: 2, max: 4 },
    speedToCompromise: { median: 3.75, min: 2.5, max: 5 },
  });
  expect(speedOf("wink", rounds, [500, 120])).toMatchObject({ words: 620, timeToWink: { min: 1, max: 1 } });
});

test("what was not measured has no speed", () => {
  expect(() => speedOf("money", rounds, [500, 120])).toThrow("nothing was measured under the name money");
});
