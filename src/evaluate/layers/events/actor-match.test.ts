import { type EventActor, hasCode, matchesByCode, matchesByText, matchesExactly } from "./actor-match.js";

const named = (text: string | null, ...alternatives: readonly string[]): EventActor => ({
  text,
  code: null,
  alternatives,
});
const coded = (code: string | null): EventActor => ({ text: null, code, alternatives: [] });

test.each([
  ["Israeli Prime Minister Yitzhak Rabin", "Rabin", true],
  ["Rabin", "Israeli Prime Minister Yitzhak Rabin", true],
  ["Israel", "Israeli", false],
  ["the United States", "United Nations", true],
  ["Freedonia's army", "the army of Freedonia", true],
  ["The", "the", true],
  ["the", "The Hague", false],
  ["Élan", "Elan", false],
  ["", "", false],
  [null, "Rabin", false],
])("%s and %s match by text: %s", (gold, predicted, matches) => {
  expect(matchesByText(named(gold), named(predicted))).toBe(matches);
});

test.each([
  ["the U.S.", "U.S", true],
  ["United States", "States United", false],
  ["Rabin", "Yitzhak Rabin", false],
  [null, null, false],
])("%s and %s match exactly: %s", (gold, predicted, matches) => {
  expect(matchesExactly(named(gold), named(predicted))).toBe(matches);
});

test("alternatives of the gold count, those of a prediction do not", () => {
  expect(matchesByText(named("Firefly", "the president"), named("president"))).toBe(true);
  expect(matchesExactly(named("Firefly", "the president"), named("president"))).toBe(true);
  expect(matchesByText(named("Firefly"), named("president", "Firefly"))).toBe(false);
});

test("codes match by country", () => {
  expect(matchesByCode(coded("USAGOV"), coded("usa"))).toBe(true);
  expect(matchesByCode(coded("USA"), coded("UKR"))).toBe(false);
  expect(matchesByCode(coded(null), coded(null))).toBe(false);
  expect([hasCode(coded("USA")), hasCode(coded("")), hasCode(coded(null))]).toEqual([true, false, false]);
});
