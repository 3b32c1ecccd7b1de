import { differing } from "./differing.js";

const long = "The ministers of both countries met in the capital on Monday and agreed to build the bridge next year";

test("short texts stay whole, on one line", () => {
  expect(differing("PERSON", "ORG")).toEqual({ before: "PERSON", after: "ORG" });
  expect(differing("a\n b", null)).toEqual({ before: "a b", after: null });
});

test("of long texts only what differs is left, with some words around", () => {
  expect(differing(long, long.replace("Monday", "Friday"))).toEqual({
    before: "…countries met in the capital on Monday and agreed to build the…",
    after: "…countries met in the capital on Friday and agreed to build the…",
  });
});

test("a text that goes on", () => {
  expect(differing(long, `${long}, they said`)).toEqual({
    before: "…build the bridge next year",
    after: "…build the bridge next year, they said",
  });
});

test("a repeated word is not left out twice", () => {
  const { before, after } = differing(`${long} ha`, `${long} ha ha`);
  expect([before, after]).toEqual([expect.stringMatching(/year ha$/u), expect.stringMatching(/year ha ha$/u)]);
});

test("nothing in common, and too long: cut at a space", () => {
  const { before } = differing("a ".repeat(300), "b ".repeat(300));
  expect(before).toMatch(/^a a .* a…$/u);
  expect(before?.length).toBeLessThan(170);
});
