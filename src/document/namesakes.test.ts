import {
  acronymKey,
  acronymsOf,
  cleanName,
  editDistance,
  foldName,
  givenNamesAlike,
  initialsOf,
  personName,
  personNamesAlike,
  romanizationKey,
  slugOf,
  wordsAlike,
} from "./namesakes.js";

test("brackets, marks, at-signs and possessives are no part of a name", () => {
  expect(cleanName("[Joe] Biden’s")).toBe("Joe Biden");
  expect(cleanName("Vladimir] Putin")).toBe("Vladimir Putin");
  expect(cleanName("@WHO")).toBe("WHO");
  expect(cleanName("")).toBe("");
});

test("folding drops diacritics, dots and hyphens", () => {
  expect(foldName("José-María Łukasz Jr.")).toBe("jose maria lukasz jr");
  expect(foldName("U.S.")).toBe("us");
});

test.each([
  ["zelensky", "zelenskyy"],
  ["zelenskiy", "zelenskyi"],
  ["yevgeny", "evgeniy"],
  ["qasim", "kasim"],
])("%s and %s are one romanization", (a, b) => {
  expect(romanizationKey(a)).toBe(romanizationKey(b));
});

test.each([
  ["dmitry", "dmytro"],
  ["mohammed", "muhammad"],
  ["sergei", "serhiy"],
  ["vladimir", "volodymyr"],
])("%s and %s may be one name", (a, b) => {
  expect(wordsAlike(a, b)).toBeGreaterThan(0.8);
});

test.each([
  ["oleg", "olga"],
  ["robert", "roberta"],
  ["li", "lu"],
  ["mark", "mary"],
])("%s and %s are two names", (a, b) => {
  expect(wordsAlike(a, b)).toBe(0);
});

test("edit distance counts a swap once and stops at its limit", () => {
  expect(editDistance("blinken", "bilnken", 2)).toBe(1);
  expect(editDistance("kitten", "sitting", 5)).toBe(3);
  expect(editDistance("kitten", "sitting", 1)).toBe(2);
});

test("a person's name has given names, particles with the family name, and a suffix", () => {
  expect(personName("Alexander Van der Bellen")).toEqual({
    given: ["alexander"],
    family: "van der bellen",
    suffix: null,
  });
  expect(personName("Robert F. Kennedy Jr.")).toEqual({ given: ["robert", "f"], family: "kennedy", suffix: "jr" });
  expect(personName("Merkel")).toEqual({ given: [], family: "merkel", suffix: null });
});

test("short forms and initials agree with the full given name", () => {
  expect(givenNamesAlike("joe", "joseph")).toBe(0.9);
  expect(givenNamesAlike("tim", "timothy")).toBe(0.8);
  expect(givenNamesAlike("j", "joseph")).toBe(0.8);
  expect(givenNamesAlike("paul", "paula")).toBe(0);
});

test("persons with one family name and other given names stay apart", () => {
  expect(personNamesAlike("Bill Clinton", "Hillary Clinton")).toBe(0);
  expect(personNamesAlike("Dmitry Kuleba", "Dmytro Kuleba")).toBeGreaterThan(0.8);
  expect(personNamesAlike("Kuleba", "Dmytro Kuleba")).toBeCloseTo(0.6);
  expect(personNamesAlike("", "")).toBe(0);
});

test("acronyms are read off initials", () => {
  expect(initialsOf("Organization of American States")).toBe("OAS");
  expect(acronymKey("D.P.R.")).toBe("DPR");
  expect(acronymsOf("Donetsk People's Republic")).toContain("DPR");
  expect(acronymsOf("United Nations")).not.toContain("USA");
});

test("slugs are ASCII and never empty", () => {
  expect(slugOf("Żelazna & Sons")).toBe("zelazna-and-sons");
  expect(slugOf("京")).toBe("x");
});
