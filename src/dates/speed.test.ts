import { finderOf } from "./find.js";
import { dateRules } from "./rules.js";
import { termsOf } from "./terms.js";

const length = 100_000;

/** Lines that look like the beginning of an expression all the way, and lines that are nothing but expressions. */
const lines: Readonly<Record<string, string>> = {
  "a letter": "x",
  amounts: "two and a half ",
  apostrophes: "' s ’ s ",
  clocks: "at 9:30 am GMT on ",
  "dates with slashes": "1/10/2022 ",
  days: "day ",
  digit: "1",
  "every other": "every other ",
  "first quarter of": "last year's first quarter of ",
  hyphens: "seven-year-",
  "in the": "in the in a ",
  last: "the last past ",
  months: "5 May 6 May, ",
  "month and day": "Monday, March the 3rd, ",
  numbers: "5 ",
  now: "now ",
  ordinals: "the first ",
  quarters: "quarter of the ",
  springs: "the spring of ",
  weekdays: "Sunday ",
  "year ago": "year ago ",
  years: "1990 1991 ",
};

/** Processor time in milliseconds that a rule may take for a line, and for each expression it finds in it. */
const budget = { line: 5, found: 0.002 };
/** The machine of a test may be slow and busy; what grows with the square of the length takes hundreds of times as long. */
const slack = 6;

describe.each(Object.keys(lines))("a line of 100,000 characters of %s", (name) => {
  const piece = lines[name] ?? "";
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const scene = { text, terms: termsOf(text, { start: 0, end: length }), partOfSpeech: () => null };

  test.each(dateRules)("costs $name little", (rule) => {
    const find = finderOf([rule]);
    const { found } = timed(() => find(scene));
    const allowed = slack * (budget.line + budget.found * found);
    const attempts = [1, 2, 3, 4].map(() => () => timed(() => find(scene)).milliseconds);
    expect(attempts.some((attempt) => attempt() < allowed)).toBe(true);
  });
});

function timed(run: () => readonly unknown[]) {
  const before = process.cpuUsage();
  const found = run().length;
  const { user, system } = process.cpuUsage(before);
  return { found, milliseconds: (user + system) / 1000 };
}
