import { lemmaOf } from "./lemma.js";

test.each([
  ["them", "PRON", "they"],
  ["these", "DET", "this"],
  ["better", "ADV", "well"],
  ["better", "ADJ", "good"],
  ["data", "NOUN", "data"],
] as const)("%s as %s is a form of %s", (lower, tag, lemma) => {
  expect(lemmaOf(lower, tag, { lemma: lower, tag })).toBe(lemma);
});
