import { annotateText } from "../testing/annotate.js";
import { currentCurrencies } from "./currencies.js";
import { minorWords, moneyWords } from "./lexicon.js";
import { minorUnits } from "./minor-units.js";
import { signs, trailingSigns } from "./signs.js";
import { currencyNicknames, currencyUnits } from "./units.js";
import { withdrawnCurrencies } from "./withdrawn-currencies.js";

const all = [...currentCurrencies, ...withdrawnCurrencies];
const sortedUnique = (list: readonly string[]) => [...new Set(list)].sort();

test.each([
  ["currencies in use", currentCurrencies.map(({ code }) => code)],
  ["units", currencyUnits.map(({ word }) => word)],
  ["nicknames", currencyNicknames.map(({ word }) => word)],
  ["minor units", minorUnits.map(({ word }) => word)],
  ["signs", signs.map(({ print }) => print)],
  ["signs behind a number", trailingSigns.map(({ print }) => print)],
])("%s are sorted, each listed once", (_, list) => {
  expect(list).toEqual(sortedUnique(list));
});

test("no code is both in use and withdrawn", () => {
  expect(sortedUnique(all.map(({ code }) => code))).toHaveLength(all.length);
});

test("every unit of a currency is in the table of units, and every unit belongs to a currency", () => {
  expect(sortedUnique(all.map(({ unit }) => unit))).toEqual(sortedUnique(currencyUnits.map(({ word }) => word)));
});

test("a usual currency is one the word can mean", () => {
  const words = [...moneyWords.values(), ...minorWords.values(), ...signs];
  expect(words.filter(({ usual, currencies }) => usual !== undefined && !currencies.includes(usual))).toEqual([]);
});

test.each(all.map(({ code, name }) => [name, code]))("5 million %s is %s", (name, code) => {
  const [money] = annotateText(`It paid 5 million ${name} for it.`).money;
  expect(money).toMatchObject({ amount: 5_000_000, currency: code });
});

test.each(all.map(({ code }) => code))("%s 5 million", (code) => {
  expect(annotateText(`It paid ${code} 5 million for it.`).money).toMatchObject([
    { amount: 5_000_000, currency: code, rule: "code-before" },
  ]);
});
