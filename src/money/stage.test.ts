import { loadGazetteer } from "../gazetteer/load.js";
import { annotateText, articleOf } from "../testing/annotate.js";
import { moneyStage } from "./stage.js";

const money = (text: string) => annotateText(text).money;

test("a dateline settles a bare dollar", () => {
  expect(money("SYDNEY, January 5 (Reuters) - It cost $5 million.")).toMatchObject([
    { amount: 5_000_000, currency: "AUD" },
  ]);
});

test("a bare dollar is American elsewhere", () => {
  expect(money("NAIROBI, January 5 (Reuters) - It cost $5 million.")).toMatchObject([{ currency: "USD" }]);
});

test("an undecided currency stays open, its candidates visible", () => {
  expect(money("It cost 300 million dinars.")).toMatchObject([
    { currency: null, currencyCandidates: ["BHD", "DZD", "IQD", "JOD", "KWD", "LYD", "RSD", "TND"] },
  ]);
});

test("a range under one sign has two ends and no amount", () => {
  expect(money("A cut of $2-3 million is due.")).toMatchObject([{ amount: null, amountMin: 2e6, amountMax: 3e6 }]);
});

test.each([
  ["valued at upto USD 425 million", "up_to"],
  ["more than USD 400 million", "more_than"],
  ["at least £3m", "at_least"],
  ["under €10", "less_than"],
  ["nearly $2bn", "about"],
  ["a $100,000-plus bonus", "at_least"],
  ["a row over $5m", null],
])("%s is %s", (text, modifier) => {
  expect(money(`It was ${text}.`)).toMatchObject([{ modifier }]);
});

test("amounts stay exact", () => {
  expect(money("USD 29.3 billion and $1.1bn").map(({ amount }) => amount)).toEqual([29_300_000_000, 1_100_000_000]);
});

const gazetteer = loadGazetteer();

/** Processor time of the stage alone, in milliseconds. */
function cost(text: string): number {
  const doc = {
    ...articleOf(text),
    tokens: { tokens: [], sentences: [], paragraphs: [{ start: 0, end: text.length }] },
    names: [],
  };
  const begun = process.cpuUsage();
  moneyStage(gazetteer).run(doc);
  return process.cpuUsage(begun).user / 1000;
}

test.each(["1,111", "$1 to ", "A$ ", "one million ", "million of ", "5 Swiss ", "Rs 9.9.9 "])(
  "a line of 100,000 characters of %p is read in linear time",
  (piece) => {
    const line = (length: number) => piece.repeat(length / piece.length);
    cost(line(25_000));
    expect(cost(line(100_000))).toBeLessThan(Math.max(cost(line(25_000)) * 12, 250));
  },
);
