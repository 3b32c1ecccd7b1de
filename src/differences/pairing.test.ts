import { overlapping, pairUp, sameKey, sameSpan } from "./pairing.js";

interface Row {
  readonly char_start: number;
  readonly char_end: number;
  readonly name: string;
}

const row = (char_start: number, char_end: number, name = "x"): Row => ({ char_start, char_end, name });
const spans = ({ both, onlyA, onlyB }: ReturnType<typeof pairUp<Row>>) => ({
  both: both.map(([a, b]) => `${a.char_start}-${a.char_end} = ${b.char_start}-${b.char_end}`),
  onlyA: onlyA.map(({ char_start }) => char_start),
  onlyB: onlyB.map(({ char_start }) => char_start),
});

test("what one pass has matched, the next leaves alone", () => {
  const found = pairUp([row(0, 5), row(10, 15)], [row(0, 5), row(1, 14)], [sameSpan, overlapping()]);
  expect(spans(found)).toEqual({ both: ["0-5 = 0-5", "10-15 = 1-14"], onlyA: [], onlyB: [] });
});

test("the nearest comes first, whichever stands first", () => {
  const found = pairUp([row(0, 9), row(4, 10)], [row(5, 10)], [overlapping()]);
  expect(spans(found)).toEqual({ both: ["4-10 = 5-10"], onlyA: [0], onlyB: [] });
});

test("at the same distance the order of A decides, then that of B", () => {
  const found = pairUp([row(0, 10), row(1, 11)], [row(0, 11), row(1, 10)], [overlapping()]);
  expect(spans(found).both).toEqual(["0-10 = 0-11", "1-11 = 1-10"]);
});

test("rows that only touch do not overlap", () => {
  expect(spans(pairUp([row(0, 5)], [row(5, 9)], [overlapping()]))).toEqual({ both: [], onlyA: [0], onlyB: [5] });
});

test("rows of any length overlap, far from their beginnings too", () => {
  expect(spans(pairUp([row(0, 2000)], [row(1990, 1995)], [overlapping()])).both).toEqual(["0-2000 = 1990-1995"]);
});

test("rows that are not alike do not match", () => {
  const alike = overlapping<Row>((a, b) => a.name === b.name);
  expect(spans(pairUp([row(0, 5, "x")], [row(0, 5, "y")], [alike])).both).toEqual([]);
});

test("a row without a key matches none", () => {
  expect(pairUp([row(0, 5)], [row(0, 5)], [sameKey<Row>(() => null)]).both).toEqual([]);
});

test("the same object matches itself", () => {
  const own = row(0, 5);
  expect(pairUp([own], [row(0, 5), own], [sameSpan]).both).toEqual([[own, own]]);
});
