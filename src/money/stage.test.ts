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

test("an article that names one country settles a bare word", () => {
  expect(money("Sri Lanka raised taxes. The levy is 5,000 rupees, Sri Lankan officials said.")).toMatchObject([
    { amount: 5_000, currency: "LKR" },
  ]);
});

test("news of 1996 from Paris counts in French francs", () => {
  const text = "PARIS, January 5 (Reuters) - The bank got 20 billion francs.";
  expect(annotateText(text, "1996-01-05").money).toMatchObject([{ amount: 2e10, currency: "FRF" }]);
});

test.each([
  ["20 million naira in cash", [[20_000_000, "NGN"]]],
  [
    "1.3 billion Swedish crowns ($120 million)",
    [
      [1.3e9, "SEK"],
      [1.2e8, "USD"],
    ],
  ],
  ["198 trillion Iraqi dinars", [[198e12, "IQD"]]],
  [
    "35 million Deutschmarks and 1,200 billion lire",
    [
      [3.5e7, "DEM"],
      [1.2e12, "ITL"],
    ],
  ],
  ["a three-hundred-thousand-dollar flat", [[300_000, "USD"]]],
  [
    "US$3.5bn, C$40m and NZ$2m",
    [
      [3.5e9, "USD"],
      [4e7, "CAD"],
      [2e6, "NZD"],
    ],
  ],
  [
    "SEK 1,250 million (MSEK 1,100)",
    [
      [1.25e9, "SEK"],
      [1.1e9, "SEK"],
    ],
  ],
  [
    "2.5 million shekels (NIS 2.5m)",
    [
      [2.5e6, "ILS"],
      [2.5e6, "ILS"],
    ],
  ],
  [
    "2.3 million ringgit, or RM2.3 million",
    [
      [2.3e6, "MYR"],
      [2.3e6, "MYR"],
    ],
  ],
  [
    "3 billion cedis, or GH₵3 billion",
    [
      [3e9, "GHS"],
      [3e9, "GHS"],
    ],
  ],
  [
    "4.7bn zlotys and 20 billion forints",
    [
      [4.7e9, "PLN"],
      [2e10, "HUF"],
    ],
  ],
  [
    "50 trillion dong and 150 baht",
    [
      [5e13, "VND"],
      [150, "THB"],
    ],
  ],
  ["30 billion Egyptian pounds of bills", [[3e10, "EGP"]]],
  [
    "€4.34 billion (£3.9bn; $5bn)",
    [
      [4.34e9, "EUR"],
      [3.9e9, "GBP"],
      [5e9, "USD"],
    ],
  ],
  ["Rs 1.2 lakh crore", [[1.2e12, "INR"]]],
  [
    "$15-$20 an hour",
    [
      [15, "USD"],
      [20, "USD"],
    ],
  ],
  [
    "from 90 cents to 1.20 dollars",
    [
      [0.9, "USD"],
      [1.2, "USD"],
    ],
  ],
  ["three quarters of a billion Canadian dollars", [[7.5e8, "CAD"]]],
  ["One hundred and twenty thousand Kenyan shillings", [[120_000, "KES"]]],
  ["half of the 3.4 trillion won", [[3.4e12, "KRW"]]],
] as const)("%s", (text, expected) => {
  expect(money(`It was ${text}.`).map(({ amount, currency }) => [amount, currency])).toEqual(expected);
});

test.each([
  "The index fell 300 points, or 1.2 percent",
  "It holds 4,000 bitcoins",
  "Rand Paul said 12 Republicans won the vote over 40 Democrats",
  "He won 3-2 and got 95 marks",
  "The 300-pound tuna broke the net",
  "Five real fans of a 10 sol painting",
  "Rates rose a quarter of a point",
  "Delegates of COP 27 met 200 others",
])("%s: no money", (text) => {
  expect(money(`${text}.`)).toEqual([]);
});

const long = "9".repeat(400);

test.each([
  `$${long}`,
  `${long} dollars`,
  `USD ${long}`,
  `$1,2,3,4`,
  `1,2,3,4 dollars`,
  "$1.2.3 million",
  "$1e400",
  "€５００",
  "５00 euros",
  "\u2067500\u2069\u200f$",
  `$${"1,111,".repeat(60)}111`,
  `${"one hundred ".repeat(60)}dollars`,
  "$NaN and $Infinity",
  "$ million",
])("%.30s is no amount, nor is a part of it", (text) => {
  expect(money(`It was ${text} in all.`)).toEqual([]);
});

test("marks of direction around an amount do not change it", () => {
  expect(money("It was \u200f$500 million\u200e, he said.")).toMatchObject([{ amount: 500_000_000, currency: "USD" }]);
});

test("every amount is finite and no range is upside down", () => {
  const found = money("It was $10-5, $5-5, 0 euros, $0.000001 and 999,999,999,999,999 quadrillion yen.");
  for (const { amount, amountMin, amountMax } of found) {
    expect([amount ?? 0, amountMin ?? 0, amountMax ?? 0].every(Number.isFinite)).toBe(true);
    expect((amountMin ?? 0) <= (amountMax ?? 0)).toBe(true);
  }
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
