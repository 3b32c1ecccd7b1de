import { binsOf, dayNumber, dayOf, lengthInWords, placeIn, usualDays } from "./days.js";

const days = (from: string, to: string) => ({ from: dayNumber(from), to: dayNumber(to) });

test("days are numbered, before 1970 too", () => {
  expect(["1969-12-31", "1970-01-01", "2024-02-29", "0987-06-05"].map((day) => dayOf(dayNumber(day)))).toEqual([
    "1969-12-31",
    "1970-01-01",
    "2024-02-29",
    "0987-06-05",
  ]);
});

test.each([
  ["2022-02-20", "2022-02-22", ["2022-02-20", "2022-02-21", "2022-02-22"]],
  ["2021-11-05", "2022-01-10", ["2021-11", "2021-12", "2022-01"]],
  ["2001-05-05", "2009-01-10", ["2001", "2002", "2003", "2004", "2005", "2006", "2007", "2008", "2009"]],
])("%s to %s are cut into bins", (from, to, names) => {
  expect(binsOf(days(from, to)).map(({ name }) => name)).toEqual(names);
});

test("bins follow one another and hold all days, for centuries too", () => {
  for (const span of [
    days("1700-03-01", "2026-01-01"),
    days("2020-02-29", "2024-02-29"),
    days("0001-01-01", "9999-12-31"),
  ]) {
    const bins = binsOf(span);
    expect(bins.length).toBeLessThanOrEqual(62 * 3);
    expect(bins[0]?.from).toBeLessThanOrEqual(span.from);
    expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(span.to);
    expect(bins.slice(1).map(({ from }) => from)).toEqual(bins.slice(0, -1).map(({ to }) => to + 1));
  }
});

test("a stretch has its share of a window, cut at its edges; none outside", () => {
  const window = days("2022-01-01", "2022-01-10");
  expect(placeIn(window, days("2022-01-02", "2022-01-03"))).toEqual({ start: 0.1, length: 0.2, isCut: [false, false] });
  expect(placeIn(window, days("2021-01-01", "2022-01-05"))).toEqual({ start: 0, length: 0.5, isCut: [true, false] });
  expect(placeIn(window, days("2022-01-11", "2022-01-12"))).toBeNull();
});

test("the usual days leave out what lies far before the rest", () => {
  const starts = [
    dayNumber("1815-06-18"),
    ...Array.from({ length: 40 }, (_, index) => dayNumber("2022-03-01") + index),
  ];
  expect(dayOf(usualDays(starts)?.from ?? 0) > "2022").toBe(true);
  expect(usualDays([])).toBeNull();
});

test("lengths are told in words", () => {
  expect(
    [
      days("2022-01-01", "2022-01-01"),
      days("2022-01-01", "2022-01-31"),
      days("2022-01-01", "2022-12-31"),
      days("2014-01-01", "2023-12-31"),
    ].map(lengthInWords),
  ).toEqual(["one day", "31 days", "12 months", "10 years"]);
});
