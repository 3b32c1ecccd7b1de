import { ceafeSimilarity } from "./ceaf.js";

const clusters = (...lists: readonly string[]) => lists.map((list) => new Set(list.split(" ")));

test.each([
  ["the same clusters are alike in full", clusters("a b", "c"), clusters("c", "a b"), 2],
  ["a cluster is paired once, with the likest", clusters("a b c"), clusters("a b", "c"), 4 / 5],
  ["a worse pair for one may be better for all", clusters("a b c", "d e"), clusters("a b d e", "c"), 4 / 6 + 2 / 4],
  ["clusters that share nothing are not alike", clusters("a"), clusters("b"), 0],
  ["no clusters", [], clusters("a"), 0],
])("%s", (_, key, response, similarity) => {
  expect(ceafeSimilarity(key, response)).toBeCloseTo(similarity, 12);
  expect(ceafeSimilarity(response, key)).toBeCloseTo(similarity, 12);
});
