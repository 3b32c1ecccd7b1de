import { clusterErrors, type SharedMention } from "./cluster-errors.js";

function mention(start: number, gold: string, predicted: string): SharedMention {
  return { docId: "d", start, end: start + 1, gold, predicted, rule: "test" };
}

test("clusters that are the same on both sides, whatever their names, are no errors", () => {
  expect(clusterErrors([mention(0, "a", "x"), mention(1, "a", "x"), mention(2, "b", "y")])).toEqual([]);
});

test("a thing the prediction has in pieces is split, shown by the smaller piece", () => {
  const errors = clusterErrors([mention(0, "a", "x"), mention(1, "a", "y"), mention(2, "a", "y")]);
  expect(errors.map(({ kind, start, gold, predicted }) => [kind, start, gold, predicted])).toEqual([
    ["split", 0, "a", "x"],
  ]);
});

test("a cluster that holds several things is mixed", () => {
  const errors = clusterErrors([
    mention(0, "a", "x"),
    mention(1, "a", "x"),
    mention(2, "b", "x"),
    mention(3, "c", "x"),
  ]);
  expect(errors.map(({ kind, start, gold }) => [kind, start, gold])).toEqual([
    ["mixed", 2, "b"],
    ["mixed", 3, "c"],
  ]);
});
