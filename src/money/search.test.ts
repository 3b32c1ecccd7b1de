import { growthOf } from "../testing/growth.js";
import { moneyRules } from "./rules.js";
import { matchesOf } from "./search.js";

/** Lines that almost hold amounts: each makes a rule begin again and again. */
const pieces = [
  "1",
  "1,",
  "1,111,",
  "1.",
  "1/2 ",
  "½",
  "$",
  "A$ ",
  "US",
  "USD ",
  "Rs 9.9.9 ",
  "₹",
  "K ",
  "R",
  "50 ",
  "1 000 ",
  "5 m ",
  "5 Swiss ",
  "5 a a a a dollar ",
  "1 A A A A ",
  "between 1 and ",
  "one ",
  "one-",
  "one hundred and ",
  "one million ",
  "half a ",
  "half a million ",
  "million of ",
  "billions of ",
  "a ",
  "dollars ",
  "\n",
];
const length = 100_000;
/** A line is read against as many lines of its part: what grows with the square of the length takes 20 times as long. */
const parts = 20;

test.each(moneyRules.map((rule) => [rule.name, rule] as const))("%s reads any line in linear time", (_, rule) => {
  const slow = pieces.flatMap((piece) => {
    const line = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const read = (text: string) => matchesOf(rule, text).map((match) => rule.read({ ...match, countryOf: () => null }));
    const growth = growthOf(
      () => read(line),
      () => read(line.slice(0, length / parts)),
      parts,
    );
    return growth < 4 ? [] : [`${JSON.stringify(piece)}: ${growth}`];
  });
  expect(slow).toEqual([]);
});

test.each(moneyRules.map(({ name, pattern }) => [name, pattern]))(
  "%s is short enough to be optimized",
  (_, pattern) => {
    expect(pattern.source.length).toBeLessThan(20_000);
  },
);

test("an amount is found wherever its anchor stands", () => {
  const [rule] = moneyRules.filter(({ name }) => name === "word-after");
  const line = `${"x ".repeat(300)}5 million euros${" y".repeat(300)} 3 yen`;
  expect(rule && matchesOf(rule, line).map(({ start, end }) => line.slice(start, end))).toEqual([
    "5 million euros",
    "3 yen",
  ]);
});
