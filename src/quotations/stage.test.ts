import { articleOf } from "../testing/annotate.js";
import { quotationStage } from "./stage.js";

/** For tests: the quotations of a text without their marks. */
const quotationsIn = (text: string) => quotationStage.run(articleOf(text));
const innerOf = (text: string) => quotationsIn(text).map(({ inner }) => text.slice(inner.start, inner.end));

test.each([
  ["curly", "“We won,” he said."],
  ["straight", '"We won," he said.'],
  ["doubled apostrophes", "''We won,'' he said."],
  ["grave accents", "``We won,'' he said."],
  ["single", "'We won,' he said."],
  ["curly single", "‘We won,’ he said."],
  ["angle", "«We won,» he said."],
  ["mixed", '“We won," he said.'],
])("%s marks", (_name, text) => {
  expect(innerOf(text)).toEqual(["We won,"]);
});

test("marks that do not match are called mixed", () => {
  expect(quotationsIn('“We won," he said.')[0]?.marks).toBe("mixed");
});

test("a quotation that is never closed ends with its paragraph", () => {
  const text = "“We won, he said.\n\nThe town was calm.";
  expect(quotationsIn(text)).toMatchObject([{ closed: false, end: 17 }]);
});

test("each paragraph of a long quotation has its own", () => {
  expect(innerOf("“First part.\n\n“Second part,” he said.")).toEqual(["First part.", "Second part,"]);
});

test("marks inside marks stay inside", () => {
  expect(innerOf('"He called it “a sham” and left," she said.')).toEqual(["He called it “a sham” and left,"]);
});

test.each([
  ["possessive plurals", "The soldiers' families and the boys' club agree."],
  ["apostrophes", "It's O'Neill's and they don't mind."],
  ["decades", "The '90s were hard for the boys' band."],
  ["rock 'n' roll", "They play rock 'n' roll."],
  ["inches", 'He is 6\' 2" tall and the 5" gun fired.'],
  ["empty marks", 'The field is "" today.'],
])("%s are no quotations", (_name, text) => {
  expect(innerOf(text)).toEqual([]);
});

test("an apostrophe does not close a single quotation", () => {
  expect(innerOf("'It's over,' he said.")).toEqual(["It's over,"]);
});

test("a possessive plural does not close a single quotation", () => {
  expect(innerOf("He said: 'The workers' union will fight on.'")).toEqual(["The workers' union will fight on."]);
});

test("a capital behind a possessive plural does not close it either", () => {
  expect(innerOf("‘It is the boys’ club,’ he said.")).toEqual(["It is the boys’ club,"]);
});

test("single words in single marks", () => {
  expect(innerOf("Critics call it a 'sham' and a 'farce'.")).toEqual(["sham", "farce"]);
});

test("a quotation broken off by its speaker is two", () => {
  expect(innerOf('"Enough," he said, "is enough."')).toEqual(["Enough,", "is enough."]);
});
