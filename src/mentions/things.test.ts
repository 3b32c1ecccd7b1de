import type { Name } from "../document/names.js";
import { loadResources } from "../run/load-resources.js";
import { printedNames } from "./printed.js";
import { linkThings } from "./things.js";

test("a thing may be named under its short name any number of times", () => {
  const times = 200_000;
  const text = `Northern Rail Board (NRB) ${"NRB ".repeat(times)}`;
  const named = (start: number, end: number): Name => ({
    ...{ start, end, type: "ORG", form: "name", title: null, rule: "test", confidence: null },
  });
  const short = Array.from({ length: times }, (_, index) => named(26 + index * 4, 29 + index * 4));
  const names = printedNames([named(0, 19), named(21, 24), ...short], text);
  const { gazetteer } = loadResources();
  const chains = linkThings(names, { text, gazetteer, entryOf: () => null, countries: new Map() });
  expect(chains.map(({ mentions }) => mentions.length)).toEqual([times + 2]);
});
