import { forceLayout, readableLabels } from "./force-layout.js";

const size = { width: 900, height: 600 };
const nodes = Array.from({ length: 120 }, () => ({ radius: 8 }));
const links = nodes.map((_, index) => ({ from: index, to: (index * 7 + 1) % 120, weight: 1 + (index % 5) }));

test("the same input gives the same places, all of them in the drawing and apart", () => {
  const points = forceLayout({ nodes, links, ...size });
  expect(forceLayout({ nodes, links, ...size })).toEqual(points);
  for (const { x, y } of points) expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
  expect(new Set(points.map(({ x, y }) => `${x.toFixed(0)} ${y.toFixed(0)}`)).size).toBeGreaterThan(110);
});

test("linked nodes are nearer to one another than others", () => {
  const groups = Array.from({ length: 20 }, () => ({ radius: 5 }));
  const within = groups.flatMap((_, index) => (index % 10 === 0 ? [] : [{ from: index - 1, to: index, weight: 3 }]));
  const points = forceLayout({ nodes: groups, links: within, ...size });
  const apart = (one: number, other: number) =>
    Math.hypot((points[one]?.x ?? 0) - (points[other]?.x ?? 0), (points[one]?.y ?? 0) - (points[other]?.y ?? 0));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const linked = mean(within.map(({ from, to }) => apart(from, to)));
  const others = mean(groups.map((_, index) => apart(index, (index + 10) % 20)));
  expect(linked).toBeLessThan(others / 1.5);
});

test("a single node, and none, have their places", () => {
  expect(forceLayout({ nodes: [{ radius: 5 }], links: [], ...size })).toEqual([{ x: 450, y: 300 }]);
  expect(forceLayout({ nodes: [], links: [], ...size })).toEqual([]);
});

test("of names that would cover one another the first is shown", () => {
  const label = (x: number) => ({ x, y: 0, width: 50, height: 15 });
  expect(readableLabels([label(0), label(30), label(60)])).toEqual([true, false, true]);
});
