import { attributionOf, type Part } from "./attributions.js";
import { areAllSame, isCovered, isOverlapping, isSameCore, isSamePart } from "./statement-agreement.js";
import { readStatementText } from "./statement-text.js";

const text = 'the mayor of Oslo said "no, not now."';
const statementText = readStatementText(text);

function attribution(...fragments: readonly string[]) {
  const content = fragments.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return attributionOf({ source: [], cue: [], content, isStatement: null, rule: null }, statementText);
}

function part(...fragments: readonly string[]): Part {
  return attribution(...fragments).content;
}

test("parts are the same when their fragments are", () => {
  expect(isSamePart(part("no, not"), part("no, not"))).toBe(true);
  expect(isSamePart(part("no, not"), part("no,", "not"))).toBe(false);
  expect(isSamePart(part("no, not"), part("no, not now"))).toBe(false);
  expect(isSamePart(part(), part())).toBe(true);
});

test("cores are the same when their words are, whatever the marks and fragments", () => {
  expect(isSameCore(part('"no, not now."'), part("no", "not now"))).toBe(true);
  expect(isSameCore(part("no"), part("not"))).toBe(false);
});

test("function words in common are no overlap where both sides have others", () => {
  expect(isOverlapping(part("the mayor of"), part("of Oslo"))).toBe(false);
  expect(isOverlapping(part("the mayor of"), part("mayor"))).toBe(true);
});

test("function words in common are an overlap where one side has no others", () => {
  expect(isOverlapping(part("of"), part("of Oslo"))).toBe(true);
  expect(isOverlapping(part('"'), part('"no'))).toBe(true);
});

test("two parts that are not there agree, one alone does not", () => {
  expect(isOverlapping(part(), part())).toBe(true);
  expect(isOverlapping(part(), part("Oslo"))).toBe(false);
});

test("all three parts have to agree, empty ones among them", () => {
  const [predicted, gold] = [attribution("no"), attribution('"no')];
  expect(areAllSame({ predicted, gold, similarity: 0.5 }, isSamePart)).toBe(false);
  expect(areAllSame({ predicted, gold, similarity: 0.5 }, isSameCore)).toBe(true);
});

test("a content is covered by more than a share of its code points, gaps counted", () => {
  const gold = attribution("mayor of O");
  const predicted = attribution("mayor", "of");
  expect(isCovered({ predicted, gold, similarity: 0.5 }, 0.7)).toBe(true);
  expect(isCovered({ predicted, gold, similarity: 0.5 }, 0.8)).toBe(false);
});

test("nothing is covered where a content is empty", () => {
  expect(isCovered({ predicted: attribution(), gold: attribution("no"), similarity: 0 }, 0.3)).toBe(false);
});
