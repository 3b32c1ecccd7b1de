import { sha256 } from "../../testing/annotate.js";
import { sampleOf } from "./sample.js";

const ids = Array.from({ length: 500 }, (_, index) => `doc_${index}`);
const chosen = (docIds: readonly string[], most: number) =>
  [...sampleOf(docIds, { most, sha256 }).keys()].map((article) => docIds[article]).sort();

test("the same articles are drawn in whatever order they come", () => {
  expect(chosen(ids.toReversed(), 40)).toEqual(chosen(ids, 40));
  expect(chosen(ids, 40)).toHaveLength(40);
});

test("an article drawn of all is drawn of every part that holds it", () => {
  const all = new Set(chosen(ids, 40));
  const part = ids.slice(100, 300);
  expect(chosen(part, 40)).toEqual(expect.arrayContaining(part.filter((id) => all.has(id))));
});

test("all articles are drawn when there are no more, each with a rank of its own", () => {
  const sample = sampleOf(ids, { most: 500, sha256 });
  expect(chosen(ids, 500)).toEqual(ids.toSorted());
  expect(new Set(sample.values()).size).toBe(500);
  expect(chosen([], 10)).toEqual([]);
});
