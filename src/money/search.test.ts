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

/** Least processor time of three runs, in milliseconds, and what was found. */
function cost(rule: (typeof moneyRules)[number], line: string) {
  let found = 0;
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    found = matchesOf(rule, line).map((match) => rule.read({ ...match, countryOf: () => null })).length;
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return { time: Math.min(...times), found };
}

// Under 5 ms in a process of its own. One that has compiled many patterns, as that of all tests has, no longer has them
// optimized, which takes ten times as long; and the machine may be busy. An amount that is found costs on top.
const most = 75;
const mostAnAmount = 0.05;

test.each(moneyRules.map((rule) => [rule.name, rule] as const))("%s reads any line in linear time", (_, rule) => {
  const slow = pieces.flatMap((piece) => {
    const { time, found } = cost(rule, piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
    return time > most + mostAnAmount * found ? [`${JSON.stringify(piece)}: ${time} ms`] : [];
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
