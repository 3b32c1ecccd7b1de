import { extendedSplits, readSplits, writtenSplits } from "./splits.js";
import { parts } from "./vocabulary.js";

const styles = ["agency", "tabloid", "briefs", "feature"];
const continents = ["Asia", "Africa", "Europe"];
const articles = Array.from({ length: 120 }, (_, index) => ({
  id: `c${String(index).padStart(3, "0")}`,
  groups: ["all", styles[index % 4] ?? "", continents[index % 3] ?? ""],
}));
const none = new Map<string, never>();
const sizes = (ids: readonly string[], splits: ReadonlyMap<string, string>) =>
  parts.map((part) => ids.filter((id) => splits.get(id) === part).length);

test("shares are kept in the corpus and in each group", () => {
  const splits = extendedSplits(articles, none);
  expect(sizes([...splits.keys()], splits)).toEqual([96, 12, 12]);
  for (const group of [...styles, ...continents]) {
    const own = articles.filter(({ groups }) => groups.includes(group)).map(({ id }) => id);
    for (const size of sizes(own, splits).slice(1)) {
      expect(size).toBeGreaterThanOrEqual(own.length / 10 - 1);
      expect(size).toBeLessThanOrEqual(own.length / 10 + 1);
    }
  }
});

test("what is listed stays, whatever is added, and the order of articles does not matter", () => {
  const before = extendedSplits(articles.slice(0, 50), none);
  const after = extendedSplits(articles, before);
  for (const [id, part] of before) expect(after.get(id)).toBe(part);
  expect([...extendedSplits(articles.toReversed(), before)]).toEqual([...after]);
});

test("the file gives back what was written", () => {
  const splits = extendedSplits(articles, none);
  expect(readSplits(writtenSplits(splits))).toEqual({ splits, faults: [] });
});

test("lines that say nothing, or something twice, are named", () => {
  const { splits, faults } = readSplits("id\tpart\nc001\ttrain\nc001\tdev\nc002 test\nc003\tlater\n");
  expect([...splits]).toEqual([["c001", "train"]]);
  expect(faults.map(({ line }) => line)).toEqual([3, 4, 5]);
});
