import { growthOf } from "./growth.js";

/** Does something `times` times that no compiler removes. */
function work(times: number): number {
  let sum = 0;
  for (let index = 0; index < times; index++) sum = (sum + index) % 9973;
  return sum;
}

test("what grows with the square of the length is seen, what grows with it passes", () => {
  const square = (length: number) => work(length * length);
  const straight = (length: number) => work(length * 12_000);
  const growth = (cost: (length: number) => unknown) =>
    growthOf(
      () => cost(12_000),
      () => cost(600),
      20,
    );
  expect(growth(square)).toBeGreaterThan(4);
  expect(growth(straight)).toBeLessThan(4);
});
