import { type Evidence, type Settled, settle } from "./settle.js";

const nothing: Evidence = { filed: null, named: new Map(), certain: new Set(), year: 2022 };
const rupees = { currencies: ["INR", "LKR", "NPR", "PKR"] };
const dollar = { currencies: ["AUD", "CAD", "USD"], usual: "USD" };

const settled = (currency: string, by: Settled["by"]) => ({ currency, candidates: [], by });

test("a word without evidence stays open, its candidates visible", () => {
  expect(settle(rupees, nothing)).toEqual({ currency: null, candidates: ["INR", "LKR", "NPR", "PKR"], by: null });
});

test("a word with a usual meaning has it without evidence", () => {
  expect(settle(dollar, nothing)).toEqual(settled("USD", "usual"));
});

test("the dateline's country decides before the countries named", () => {
  const named = new Map([["IND", 9]]);
  expect(settle(rupees, { ...nothing, filed: "PAK", named })).toEqual(settled("PKR", "filed"));
});

test("a dateline without such a currency decides nothing", () => {
  expect(settle(rupees, { ...nothing, filed: "USA" })).toMatchObject({ currency: null });
});

test("one amount named in full settles the others of the article", () => {
  expect(settle(rupees, { ...nothing, certain: new Set(["NPR"]) })).toEqual(settled("NPR", "elsewhere"));
});

test("the country named twice as often as any other decides", () => {
  const named = (pairs: readonly (readonly [string, number])[]) => ({ ...nothing, named: new Map(pairs) });
  expect(settle(rupees, named([["LKA", 2]]))).toEqual(settled("LKR", "named"));
  const two = [["LKA", 3] as const, ["IND", 2] as const];
  expect(settle(rupees, named(two))).toMatchObject({ currency: null });
});

test("a usual meaning gives way only to a country named twice", () => {
  expect(settle(dollar, { ...nothing, named: new Map([["CAN", 1]]) })).toEqual(settled("USD", "usual"));
  expect(settle(dollar, { ...nothing, named: new Map([["CAN", 2]]) })).toEqual(settled("CAD", "named"));
});

test("a usual meaning stays where the article is about another country", () => {
  const named = new Map([
    ["CAN", 2],
    ["CUB", 5],
  ]);
  expect(settle(dollar, { ...nothing, named })).toEqual(settled("USD", "usual"));
});

test("an article that prints A$ means US dollars by $", () => {
  expect(settle(dollar, { ...nothing, filed: "AUS", certain: new Set(["AUD"]) })).toEqual(settled("USD", "usual"));
});

test("a withdrawn currency counts in the news of its time only", () => {
  const franc = { currencies: ["CHF", "FRF"] };
  expect(settle(franc, { ...nothing, filed: "FRA", year: 1996 })).toEqual(settled("FRF", "filed"));
  expect(settle(franc, { ...nothing, filed: "FRA", year: 2022 })).toEqual(settled("CHF", "only"));
});
