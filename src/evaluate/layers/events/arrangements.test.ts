import { combinations, permutations } from "./arrangements.js";

const joined = (rows: readonly (readonly number[])[]) => rows.map((row) => row.join("")).join(" ");

test("permutations come in lexicographic order", () => {
  expect(joined(permutations(3, 2))).toBe("01 02 10 12 20 21");
  expect(joined(permutations(3, 3))).toBe("012 021 102 120 201 210");
});

test("combinations come in lexicographic order", () => {
  expect(joined(combinations(4, 2))).toBe("01 02 03 12 13 23");
});

test("there is one way to take none, and no way to take more than there are", () => {
  expect(permutations(3, 0)).toEqual([[]]);
  expect(combinations(0, 0)).toEqual([[]]);
  expect(permutations(1, 2)).toEqual([]);
  expect(combinations(2, 3)).toEqual([]);
});
