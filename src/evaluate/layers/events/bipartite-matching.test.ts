import { maximumMatching } from "./bipartite-matching.js";

const shareLetter = (left: string, right: string) => [...left].some((letter) => right.includes(letter));

test.each([
  ["one to one", ["a", "b"], ["a", "b"], 2],
  ["one for two", ["a", "a"], ["a"], 1],
  ["the first gives way to the second", ["ab", "a"], ["a", "b"], 2],
  ["a chain gives way", ["ab", "bc", "a"], ["a", "b", "c"], 3],
  ["nothing fits", ["a"], ["b"], 0],
  ["nothing there", [], ["b"], 0],
])("%s", (_, left, right, size) => {
  expect(maximumMatching(left, right, shareLetter)).toBe(size);
});
