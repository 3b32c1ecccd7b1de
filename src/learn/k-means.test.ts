import { kMeans } from "./k-means.js";

const points = { dimensions: 2, values: Float32Array.of(0, 0, 0, 1, 1, 0, 9, 9, 9, 8, 8, 9) };

test("points that lie together are one cluster, whatever the seed", () => {
  for (const seed of [1, 2, 3, 4]) {
    const { clusterOf } = kMeans(points, { clusters: 2, iterations: 20, seed });
    const [first, , , other] = clusterOf;
    expect([...clusterOf]).toEqual([first, first, first, other, other, other]);
    expect(first).not.toBe(other);
  }
});

test("the same seed gives the same clusters", () => {
  const once = kMeans(points, { clusters: 3, iterations: 5, seed: 7 });
  expect(kMeans(points, { clusters: 3, iterations: 5, seed: 7 })).toEqual(once);
});
