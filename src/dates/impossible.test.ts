import { annotateText } from "../testing/annotate.js";

const valuesOf = (text: string) => annotateText(text).dates.dates.map(({ value }) => value);

test.each([
  "The bill passed on 30 February 2021.",
  "It fell on February 30.",
  "On 31 April the port was shut.",
  "He came on February 29, 2021.",
  "The order is dated 2021-02-29.",
  "The order is dated 2021-13-01.",
  "The lease ended on 13/13/2021 or on 31/02/2021.",
  "Nothing was there in the year 0.",
  "The stone is of 0000-01-01.",
  "It is a ship of the 0th century, not of the 99th century.",
  "The clock showed 25:61 and 99 p.m.",
  "They keep a 24/7 watch.",
])("%s has no date", (text) => {
  expect(valuesOf(text)).toEqual([]);
});

test("a day that the last month had not is one of the month before", () => {
  expect(valuesOf("The hearing ended on the 31st.")).toEqual(["2022-08-31"]);
});

test("29 February is one of a leap year", () => {
  expect(valuesOf("The bridge opened on February 29.")).toEqual(["2020-02-29"]);
  expect(valuesOf("The bridge will open on February 29.")).toEqual(["2024-02-29"]);
});

test("what lies before the year 1 or after 9999 has no place on the calendar", () => {
  const { dates } = annotateText("It was built 999999999 years ago, it was lost 5000000 days ago.").dates;
  expect(dates.map(({ value, intervalStart }) => [value, intervalStart])).toEqual([
    ["PAST_REF", null],
    ["PAST_REF", null],
  ]);
  expect(valuesOf("It will be found 90000 decades from now.")).toEqual(["FUTURE_REF"]);
});

test("a number of 400 digits counts nothing", () => {
  expect(valuesOf(`It lasted ${"9".repeat(400)} days.`)).toEqual([]);
  expect(valuesOf(`In ${"2".repeat(400)} it ended on ${"1".repeat(400)}/10/2022.`)).toEqual([]);
});

test("digits with letters before them count nothing", () => {
  expect(valuesOf("The camera has 1e9 pixels and the F16 days are over.")).toEqual([]);
});

test("marks that are not seen part no date", () => {
  expect(valuesOf("The mayor left on \u200fMarch 5\u200e, 2021\u200f.")).toEqual(["2021-03-05"]);
});

test.each([
  "\u202eMonday\u202c",
  "1/1/",
  "31st",
  "the the first of of",
  "9:",
  "Feb. 30 to 31",
  "every",
  "'",
  "’s year",
  `${"-".repeat(50)}2020${"-".repeat(50)}`,
  "🙂🙂2020🙂May🙂5🙂",
  "\ud83d",
])("%j does not throw", (text) => {
  expect(() => annotateText(text)).not.toThrow();
});
