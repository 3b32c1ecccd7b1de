import { annotateText } from "../testing/annotate.js";

const namesIn = (text: string) =>
  annotateText(text).names.map((name) => `${text.slice(name.start, name.end)}/${name.type}`);
const titlesIn = (text: string) =>
  annotateText(text).names.map(({ title }) => (title ? text.slice(title.start, title.end) : null));

test("a title stays outside the person's name and is kept, names inside it are names", () => {
  const text = "US Secretary of State Antony Blinken spoke.";
  expect(namesIn(text)).toEqual(["US/PLACE", "Antony Blinken/PERSON"]);
  expect(titlesIn(text)).toEqual([null, "US Secretary of State"]);
});

test("editorial brackets inside a name stay, others are left out", () => {
  expect(namesIn("They met [US] President [Joe] Biden.")).toEqual(["US/PLACE", "[Joe] Biden/PERSON"]);
  expect(namesIn("Then President [of Russia Vladimir] Putin left.")).toEqual([
    "Russia/PLACE",
    "Vladimir] Putin/PERSON",
  ]);
});

test("a possessive ending is left out", () => {
  expect(namesIn("It was Kenya's and Biden’s plan.")).toEqual(["Kenya/PLACE", "Biden/PERSON"]);
});

test("compounds are cut where a name ends", () => {
  expect(namesIn("The US-provided guns and the Moscow-Kyiv war.")).toEqual(["US/PLACE", "Moscow/PLACE", "Kyiv/PLACE"]);
});

test("coordinated republics are two places", () => {
  expect(namesIn("He recognised the Donetsk and the Lugansk People's Republics.")).toEqual([
    "Donetsk/PLACE",
    "Lugansk People's Republics/PLACE",
  ]);
});

test("a long organization keeps its parts", () => {
  expect(namesIn("She heads the Ministry of Foreign Affairs of the Republic of Korea.")).toEqual([
    "Ministry of Foreign Affairs of the Republic of Korea/ORG",
  ]);
});

test("a common word at the start of a sentence is no name", () => {
  expect(namesIn("Violators were fined. Respect was shown.")).toEqual([]);
});

test("a body and its officer are two names", () => {
  expect(namesIn("Deputy Governor of the Bank of Uganda Michael Atingi-Ego met Klára Dvořáková in Kampala.")).toEqual([
    "Bank of Uganda/ORG",
    "Michael Atingi-Ego/PERSON",
    "Klára Dvořáková/PERSON",
    "Kampala/PLACE",
  ]);
});

test("what an office is over is no name", () => {
  expect(namesIn("The Secretary of State reiterated it. The Minister of Foreign Affairs left.")).toEqual([]);
});

test("an acronym has the type of the name it stands for, wherever it stands", () => {
  const text =
    "They signed the Ukraine Security Assistance Initiative (USAI) in May. Most of the USAI funds are spent.";
  expect(namesIn(text).filter((name) => name.startsWith("USAI"))).toEqual(["USAI/MISC", "USAI/MISC"]);
});

test("a name has a confidence of its own, one that only a rule tells has none", () => {
  const [first, second] = annotateText("Antony Blinken met reporters from @TwoWords in Rome.").names;
  expect(first?.confidence).toBeGreaterThan(0.5);
  expect(first?.confidence).toBeLessThanOrEqual(1);
  expect(second).toMatchObject({ rule: "handle", confidence: null });
});

test.each(["", "   ", "“‘[(", "@ # -- –– ---", "😀 😀", "A", "-Kyiv-", "’s", "[US]", "ÀÉ Îô ß"])(
  "odd text %j throws nothing",
  (text) => {
    expect(() => annotateText(text)).not.toThrow();
  },
);
