import { randomFrom } from "../../../testing/random.js";
import { permutations } from "../events/arrangements.js";
import { greatestAssignment, type WeightRow } from "./assignment.js";

const rowsOf = (table: readonly (readonly number[])[]): WeightRow[] => table.map((row) => new Map(row.entries()));
const greatest = (table: readonly (readonly number[])[]) => greatestAssignment(rowsOf(table), table[0]?.length ?? 0);

test.each([
  [
    "each row its best column",
    [
      [1, 2, 3],
      [3, 1, 2],
    ],
    6,
  ],
  ["the best column is for one row only", [[0.9], [0.8]], 0.9],
  [
    "the second best for both beats the best for one",
    [
      [5, 4],
      [4, 0],
    ],
    8,
  ],
  [
    "nothing to gain",
    [
      [0, 0],
      [0, 0],
    ],
    0,
  ],
  ["no rows", [], 0],
])("%s", (_, table, total) => {
  expect(greatest(table)).toBeCloseTo(total, 12);
});

test("a column that is not named weighs nothing", () => {
  expect(greatestAssignment([new Map([[2, 0.5]]), new Map()], 3)).toBe(0.5);
});

test("agrees with trying every assignment", () => {
  const random = randomFrom(3);
  for (let round = 0; round < 200; round++) {
    const [height, width] = [1 + Math.floor(random() * 5), 1 + Math.floor(random() * 5)];
    const table = Array.from({ length: height }, () =>
      Array.from({ length: width }, () => (random() < 0.4 ? 0 : Math.floor(random() * 10))),
    );
    expect(greatest(table)).toBeCloseTo(byTrying(table, height, width), 9);
  }
});

function byTrying(table: readonly (readonly number[])[], height: number, width: number): number {
  const size = Math.max(height, width);
  const totals = permutations(size, size).map((columns) =>
    columns.reduce((total, column, row) => total + (table[row]?.[column] ?? 0), 0),
  );
  return Math.max(...totals);
}
