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
  ["an attributed question before a capital", "“Is it three?” Clinton asks as a guest walks in."],
  ["a question before a space too many", '"What does that mean? " Clinton asked.'],
  ["an exclamation mark in a name", "Jeb! was better than Yahoo! and others."],
  ["the number of a list", "2. Donald Trump leads."],
  ["the number of a section", "2.1. The early years."],
  ["a number behind its abbreviation", "See Vol. 6, p. 5, and call ext. 39938 or No. 7."],
  ["a state before a name", "He met Conn. Gov. Lamont and Ala. Sen. Britt."],
  ["a state in brackets", "Sen. Bob Casey Jr. (D-Pa.) left."],
  ["a country before a quoted word", "He said the U.S. “clearly” lost to C.L. “Butch” Otter."],
  ["spaced dots inside a sentence", "What he wanted to do . . . he did."],
  ["a name that is an address", "It is a story of Newsfeed.Com and others."],
  ["a single letter before a name", "It was led by B. J. Smith."],
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
  ["a full stop and an ellipsis", "We waited. ...", "Nobody came."],
  ["spaced dots", "We waited. . . .", "Nobody came."],
  ["a footnote mark", "He died in 2014. [4]", "She lived."],
  ["a face", "Great game. :)", "See you."],
  ["a pictograph", "We won! 🎉🎉", "See you."],
  ["a question whose speaker has a sentence of his own", "“Is it a good idea?”", "He answered no."],
  ["a closing mark after a space", '"We won. "', "He left."],
  ["a word that is an abbreviation with a capital", "It defined modern art.", "Smith sold it."],
  ["a word that is an abbreviation before a number", "They would vote no.", "Smith did."],
  ["a word that is a unit too", "Her husband cut in.", "Smith left."],
  ["a letter before an opening word", "It led to a standing O.", "The problem was time."],
  ["a state before an opening word", "He flew to Fla.", "The trip was short."],
  [
    "a state before a quoted sentence",
    "He spoke in N.Y.",
    "“Secretary Clinton and her department must go now,” he said.",
  ],
  ["a year", "He was freed in 1993.", "It was a good year."],
  ["a stop before a small letter", "Let’s go back.", "what was the plan?"],
  ["a question before a small letter", "Are you sure?", "i was there."],
  ["a stop before an address", "Read it here.", "http://example.org/a"],
  ["a stop before a name with a small letter", "He made it.", "iPhone sales rose."],
])("%s ends a sentence", (_name, first, second) => {
  expect(sentencesOf(`${first} ${second}`)).toEqual([first, second]);
});

test.each([
  ["a full stop", "The deal ended.", "She left."],
  ["an ellipsis", "That is the record…", "My point is another."],
  ["a closed quotation", "He said “it ended.”", "She left."],
])("%s ends a sentence where the space is missing", (_name, first, second) => {
  expect(sentencesOf(first + second)).toEqual([first, second]);
});

test("sentences in brackets that begin with them are split", () => {
  expect(sentencesOf("(Why now? Nobody knows.) He left.")).toEqual(["(Why now?", "Nobody knows.)", "He left."]);
});

test("a bracket that nothing closes holds no later sentence together", () => {
  const many = Array.from({ length: 30 }, (_, index) => `He left (early on day ${index}.`);
  expect(sentencesOf(`${many.join(" ")} All the same: 2) nothing.`).length).toBeGreaterThan(20);
});

test("an odd quotation mark holds no later sentence together", () => {
  expect(sentencesOf('He said: "It is over. She left. They stayed.')).toHaveLength(3);
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
