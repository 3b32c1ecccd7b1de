import { type Evidence, settle } from "./settle.js";

const nothing: Evidence = { filed: null, named: new Map(), certain: new Set(), year: 2022 };
const rupees = { currencies: ["INR", "LKR", "NPR", "PKR"] };
const dollar = { currencies: ["AUD", "CAD", "USD"], usual: "USD" };

const settled = (currency: string) => ({ currency, candidates: [] });

test("a word without evidence stays open, its candidates visible", () => {
  expect(settle(rupees, nothing)).toMatchObject({ currency: null, candidates: ["INR", "LKR", "NPR", "PKR"] });
});

test("a word with a usual meaning has it without evidence", () => {
  expect(settle(dollar, nothing)).toMatchObject(settled("USD"));
});

test("the dateline's country decides before the countries named", () => {
  const named = new Map([["IND", 9]]);
  expect(settle(rupees, { ...nothing, filed: "PAK", named })).toMatchObject(settled("PKR"));
});

test("a dateline without such a currency decides nothing", () => {
  expect(settle(rupees, { ...nothing, filed: "USA" })).toMatchObject({ currency: null });
});

test("one amount named in full settles the others of the article", () => {
  expect(settle(rupees, { ...nothing, certain: new Set(["NPR"]) })).toMatchObject(settled("NPR"));
});

test("the country named twice as often as any other decides", () => {
  const named = (pairs: readonly (readonly [string, number])[]) => ({ ...nothing, named: new Map(pairs) });
  expect(settle(rupees, named([["LKA", 2]]))).toMatchObject(settled("LKR"));
  const two = [["LKA", 3] as const, ["IND", 2] as const];
  expect(settle(rupees, named(two))).toMatchObject({ currency: null });
});

test("a usual meaning gives way only to a country named twice", () => {
  expect(settle(dollar, { ...nothing, named: new Map([["CAN", 1]]) })).toMatchObject(settled("USD"));
  expect(settle(dollar, { ...nothing, named: new Map([["CAN", 2]]) })).toMatchObject(settled("CAD"));
});

test("a usual meaning stays where the article is about another country", () => {
  const named = new Map([
    ["CAN", 2],
    ["CUB", 5],
  ]);
  expect(settle(dollar, { ...nothing, named })).toMatchObject(settled("USD"));
});

test("an article that prints A$ means US dollars by $", () => {
  expect(settle(dollar, { ...nothing, filed: "AUS", certain: new Set(["AUD"]) })).toMatchObject(settled("USD"));
});

test("a withdrawn currency counts in the news of its time only", () => {
  const franc = { currencies: ["CHF", "FRF"] };
  expect(settle(franc, { ...nothing, filed: "FRA", year: 1996 })).toMatchObject(settled("FRF"));
  expect(settle(franc, { ...nothing, filed: "FRA", year: 2022 })).toMatchObject(settled("CHF"));
});
