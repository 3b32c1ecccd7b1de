import { loadGazetteer } from "../gazetteer/load.js";
import { continentOf } from "./continents.js";

test("every country of the gazetteer has a continent", () => {
  expect(loadGazetteer().countries.filter(({ code }) => continentOf(code) === null)).toEqual([]);
});

test.each([
  ["KEN", "Africa"],
  ["GEO", "Asia"],
  ["XKX", "Europe"],
  ["JAM", "North America"],
  ["QQQ", null],
])("%s: %s", (code, continent) => {
  expect(continentOf(code)).toBe(continent);
});
