import fc from "fast-check";
import { segmentsOf } from "./segments.js";

test("nested and overlapping marks are cut where any of them begins or ends, the shortest first", () => {
  const [outer, inner, across] = [
    { start: 0, end: 10 },
    { start: 2, end: 4 },
    { start: 3, end: 12 },
  ];
  expect(segmentsOf(14, [outer, inner, across])).toEqual([
    { start: 0, end: 2, marks: [outer] },
    { start: 2, end: 3, marks: [inner, outer] },
    { start: 3, end: 4, marks: [inner, across, outer] },
    { start: 4, end: 10, marks: [across, outer] },
    { start: 10, end: 12, marks: [across] },
    { start: 12, end: 14, marks: [] },
  ]);
});

test("marks that are empty, turned round or outside the text are left out; an empty text has no segments", () => {
  const marks = [
    { start: 1, end: 1 },
    { start: 3, end: 2 },
    { start: 0, end: 9 },
  ];
  expect(segmentsOf(5, marks)).toEqual([{ start: 0, end: 5, marks: [] }]);
  expect(segmentsOf(0, [])).toEqual([]);
});

test("segments cover the text once, and each has just the marks over it", () => {
  const mark = fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => ({ start, end }));
  fc.assert(
    fc.property(fc.nat(40), fc.array(mark, { maxLength: 12 }), (length, marks) => {
      const segments = segmentsOf(length, marks);
      const places = segments.flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, step) => start + step),
      );
      expect(places).toEqual(Array.from({ length }, (_, place) => place));
      for (const { start, end, marks: over } of segments) {
        const wanted = marks.filter(
          (each) => each.end <= length && each.start <= start && each.end >= end && each.start < each.end,
        );
        expect(new Set(over)).toEqual(new Set(wanted));
      }
    }),
  );
});
