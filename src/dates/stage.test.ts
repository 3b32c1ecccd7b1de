import { annotateText } from "../testing/annotate.js";

const valuesOf = (text: string, published?: string) =>
  annotateText(text, published).dates.dates.map(({ value }) => value);
const spansOf = (text: string) => annotateText(text).timexes.map(({ start, end }) => text.slice(start, end));

test("a range is two expressions, the first of which names the other end", () => {
  const { timexes } = annotateText("From August 3 to 9 the port was shut.");
  expect(timexes.map(({ rangeEnd }) => rangeEnd)).toEqual([1, null]);
});

test("a bracketed local time stays outside", () => {
  expect(spansOf("The envoy left on Tuesday (local time).")).toEqual(["Tuesday"]);
});

test("a stretch keeps its length and has its days", () => {
  const [date] = annotateText("Prices doubled in the past week.", "2022-09-21").dates.dates;
  expect([date?.value, date?.intervalStart, date?.intervalEnd]).toEqual(["P1W", "2022-09-14", "2022-09-21"]);
});

test("a month lies where the tense points", () => {
  expect(valuesOf("The vote will be held in December.", "2022-10-02")).toEqual(["2022-12"]);
  expect(valuesOf("He was arrested in December.", "2022-10-02")).toEqual(["2021-12"]);
});

test("last with a month hardly over is the year before's", () => {
  expect(valuesOf("The war began last February.", "2023-04-12")).toEqual(["2022-02"]);
  expect(valuesOf("The war began last February.", "2023-09-12")).toEqual(["2023-02"]);
});

test("odd texts do not throw", () => {
  for (const text of ["", "“", "March", "1/1/", "'90s", "🙂 on 🙂 Monday 🙂", "the the the last last past"]) {
    expect(() => annotateText(text)).not.toThrow();
  }
});

test.each([
  ["numbers", "two and a half "],
  ["units", "last year's first quarter of "],
  ["hyphens", "seven-year-"],
  ["days", "Monday, March the 3rd, "],
  ["digits", "1/10/2022"],
  ["a word", "x".repeat(10_000)],
  ["hours", "at 9:30 am GMT on "],
])("a long line of %s takes time in proportion to its length", (_, piece) => {
  const run = (length: number) => {
    const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const before = process.cpuUsage();
    annotateText(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  run(2000);
  expect(run(40_000)).toBeLessThan(20 * Math.max(run(10_000), 20_000));
});
