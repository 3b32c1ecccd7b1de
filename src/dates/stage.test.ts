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

test("what is planned, supposed or put off lies ahead", () => {
  expect(valuesOf("The unions planned a march on Saturday.")).toEqual(["2022-10-08"]);
  expect(valuesOf("The envoy would fly to Oslo on Saturday.")).toEqual(["2022-10-08"]);
  expect(valuesOf("The hearing was postponed until Tuesday.")).toEqual(["2022-10-11"]);
  expect(valuesOf("He waited until Tuesday.")).toEqual(["2022-10-04"]);
  expect(valuesOf("The summit was set for April.")).toEqual(["2023-04"]);
  expect(valuesOf("Parliament meets on Monday.")).toEqual(["2022-10-10"]);
});

test("a day that tells which thing is meant need not lie ahead with the verb", () => {
  expect(valuesOf("The council would follow up its letters of April 27 and pay.")).toEqual(["2022-04-27"]);
  expect(valuesOf("The council would write letters on April 27.")).toEqual(["2023-04-27"]);
});

test("a month before a noun is the nearest, a day with 's is over", () => {
  expect(valuesOf("Prices fell ahead of the November elections.")).toEqual(["2022-11"]);
  expect(valuesOf("They would look for ways around Tuesday's ruling.")).toEqual(["2022-10-04"]);
});

test("a quarter is reported when it is over", () => {
  expect(valuesOf("The bank expects to report a third-quarter loss.", "2022-10-20")).toEqual(["2022-Q3"]);
  expect(valuesOf("The deal should close in the first quarter.", "2022-10-20")).toEqual(["2023-Q1"]);
});

test("figures of a quarter are compared with those of a quarter", () => {
  const text = "It earned $5 million in the third quarter. Sales were $9 million, up from $8 million a year ago.";
  expect(valuesOf(text)).toEqual(["2022-Q3", "2021-Q3"]);
  expect(valuesOf("The mine was opened a year ago.")).toEqual(["2021"]);
});

test("the year said last is that of a range or list", () => {
  expect(valuesOf("Between March and June 2019 prices fell.")).toEqual(["2019-03", "2019-06"]);
  expect(valuesOf("It rained in November and January 2020.")).toEqual(["2019-11", "2020-01"]);
  expect(valuesOf("It snowed in April, May and June 2020.")).toEqual(["2020-04", "2020-05", "2020-06"]);
});

test("a range ends after it begins, behind or ahead as the verb says", () => {
  expect(valuesOf("From Monday to Friday the port was shut.")).toEqual(["2022-09-26", "2022-09-30"]);
  expect(valuesOf("The port will be shut from Monday to Friday.")).toEqual(["2022-10-10", "2022-10-14"]);
  expect(valuesOf("It found 20 cases between January 1 and September 18.")).toEqual(["2022-01-01", "2022-09-18"]);
  expect(valuesOf("The court sits from December 1 to February 3.")).toEqual(["2022-12-01", "2023-02-03"]);
});

test("what is arranged lies ahead in the present, what a caption shows does not", () => {
  expect(valuesOf("Wisconsin holds its primary on Tuesday.")).toEqual(["2022-10-11"]);
  expect(valuesOf("Ana Silva and John Doe stand in front of a school in Lima on Tuesday.")).toEqual(["2022-10-04"]);
});

test("a month that tells which thing is meant is the nearest", () => {
  expect(valuesOf("The party has done badly in states that matter in a November matchup.")).toEqual(["2022-11"]);
  expect(valuesOf("They rallied voters for November's election.")).toEqual(["2022-11"]);
});

test("a set keeps how often and which", () => {
  const marks = (text: string) =>
    annotateText(text).dates.dates.map(({ value, quantity, frequency }) => [value, quantity, frequency]);
  expect(marks("The board meets twice a month.")).toEqual([["P1M", null, "2X"]]);
  expect(marks("The board meets every other Tuesday.")).toEqual([["XXXX-WXX-2", "every other", null]]);
});

test("what somebody is quoted with, undated, beside a dated statement was said that day", () => {
  const text =
    '"We will vote," Ana Silva said in a statement on Tuesday.\n\n"We agreed today," said John Doe of the party.';
  expect(valuesOf(text)).toEqual(["2022-10-04", "2022-10-04"]);
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
