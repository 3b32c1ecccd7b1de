import { annotateText } from "../testing/annotate.js";

/** For tests: the sentences of a text. */
const sentencesOf = (text: string) => {
  const doc = annotateText(text);
  return doc.tokens.sentences.map(({ start, end }) => doc.text.slice(start, end));
};
const surfacesOf = (text: string) => {
  const doc = annotateText(text);
  return doc.tokens.tokens.map(({ start, end }) => doc.text.slice(start, end));
};

test.each([
  ["a title", "Gen. Okafor met Dr. Silva in St. Louis."],
  ["a number", "He lives at No. 10 today."],
  ["initials", "George W. Bush met J. K. Rowling."],
  ["a country", "The U.S. Army and the U.K. government agreed."],
  ["a company", "Acme Inc. shares fell."],
  ["a month", "They met on Jan. 5 in Oslo."],
  ["a time", "It began at 5 p.m. on Monday."],
  ["a decimal number", "Rates rose by 3.5 points."],
  ["an address on the web", "See www.example.org/a.b for more."],
  ["brackets", "He left (it was late. Very late.) and slept."],
  ["an attributed question", "“Why?” Tanaka asked."],
  ["an attributed cry", '"Stop!" he said.'],
])("%s ends no sentence", (_name, text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test.each([
  ["a full stop", "He left.", "She stayed."],
  ["a question mark", "Why now?", "Nobody knows."],
  ["a country before an opening word", "He flew to the U.S.", "The trip was short."],
  ["a company before an opening word", "She runs Acme Inc.", "It makes boats."],
  ["a closed quotation", "“We won.”", "He left."],
  ["a quotation behind a colon", 'He said: "It is over."', "She left."],
  ["an ellipsis", "We waited ...", "Nobody came."],
])("%s ends a sentence", (_name, first, second) => {
  expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
});

test("a line end ends a sentence", () => {
  expect(sentencesOf("No stop here\n\nNext one.")).toEqual(["No stop here", "Next one."]);
});

test("a hard-wrapped line ends none", () => {
  expect(sentencesOf("The ministers of the two\ncountries met on Monday.")).toHaveLength(1);
});

test("carriage returns are white space", () => {
  expect(sentencesOf("He left.\r\n\r\nShe stayed.")).toEqual(["He left.", "She stayed."]);
});

test("an address on the web is one token", () => {
  expect(surfacesOf("See https://example.org/a?b=1, he said.")).toContain("https://example.org/a?b=1");
});

test("emoji keep the offsets right", () => {
  expect(surfacesOf("We won 🎉🎉 today.")).toEqual(expect.arrayContaining(["won", "today", "."]));
});

test("tokens hold every character that is not white space", () => {
  const text = "“It’s U.S.-made,” she said (in 2021) — 24/7 & @SecBlinken #UNGA $5m.";
  expect(surfacesOf(text).join("")).toBe(text.replaceAll(/\s/gu, ""));
});
