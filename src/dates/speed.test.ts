import { growthOf } from "../testing/growth.js";
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

/** A line is read against as many lines of its part: what grows with the square of the length takes 20 times as long. */
const parts = 20;

describe.each(Object.keys(lines))("a line of 100,000 characters of %s", (name) => {
  const piece = lines[name] ?? "";
  const sceneOf = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    return { text, terms: termsOf(text, { start: 0, end: length }), partOfSpeech: () => null };
  };
  const whole = sceneOf(length);
  const part = sceneOf(length / parts);

  test.each(dateRules)("costs $name as much as its parts", (rule) => {
    const find = finderOf([rule]);
    const growth = growthOf(
      () => find(whole),
      () => find(part),
      parts,
    );
    expect(growth).toBeLessThan(4);
  });
});
