import { randomFrom } from "../../learn/random.js";
import { WordTable } from "../../learn/word-table.js";
import { labelNames, mayFollow, outside } from "./labels.js";
import { Lattice } from "./lattice.js";
import { NameView } from "./sentence.js";

/** For tests: weights drawn by a seed, by feature and label, that stay the same. */
function drawnWeights(seed: number) {
  const draws = Float64Array.from({ length: 4096 }, randomFrom(seed));
  return {
    classes: labelNames.length,
    score(features: Int32Array, size: number, scores: Float64Array) {
      scores.fill(0);
      for (const feature of features.subarray(0, size)) {
        for (let label = 0; label < labelNames.length; label++) {
          scores[label] = (scores[label] ?? 0) + (draws[(feature + 37 * label) & 4095] ?? 0);
        }
      }
    },
  };
}

const forms = ["Odhiambo", "Ruoro", "left", "Kisumu"];

/** For tests: every way to label so many tokens. */
function* ways(length: number): Generator<readonly number[]> {
  if (length === 0) yield [];
  else for (const way of ways(length - 1)) for (const label of labelNames.keys()) yield [...way, label];
}

test.each([1, 2, 3])("the best of all allowed ways is found (seed %d)", (seed) => {
  const [view, lattice, weights] = [new NameView(new WordTable(new Map())), new Lattice(), drawnWeights(seed)];
  view.read(forms);
  const found = new Uint8Array(forms.length);
  lattice.label(view, weights, found);
  const scores = new Float64Array(labelNames.length);
  const scoreOf = (features: Int32Array) => {
    weights.score(features, features.length, scores);
    return [...scores];
  };
  const words = forms.map((_, at) => scoreOf(lattice.wordFeatures(at)));
  const histories = forms.map((_, at) =>
    [...labelNames.keys()].map((previous) => scoreOf(lattice.historyFeatures(at, previous))),
  );
  let best = { total: Number.NEGATIVE_INFINITY, way: [] as readonly number[] };
  for (const way of ways(forms.length)) {
    if (!way.every((label, at) => mayFollow(label, way[at - 1] ?? outside))) continue;
    const total = way.reduce(
      (sum, label, at) => sum + (words[at]?.[label] ?? 0) + (histories[at]?.[way[at - 1] ?? outside]?.[label] ?? 0),
      0,
    );
    if (total > best.total) best = { total, way };
  }
  expect([...found]).toEqual(best.way);
});

test("a sentence longer than any before is taken", () => {
  const [view, lattice] = [new NameView(new WordTable(new Map())), new Lattice()];
  const long = Array.from({ length: 500 }, (_, index) => `w${index}`);
  view.read(long);
  const labels = new Uint8Array(500);
  lattice.label(view, drawnWeights(1), labels);
  for (const [at, label] of labels.entries()) expect(mayFollow(label, labels[at - 1] ?? outside)).toBe(true);
});
